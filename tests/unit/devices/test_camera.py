"""The camera as the window meets it: newest frame, one sentence for every fault, never a wait."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.specimens import specimen
from kiosk.devices.camera import (
    FRAME_SECONDS,
    Camera,
    CameraFrame,
    FileCamera,
    camera_command,
    camera_from,
)
from kiosk.devices.camera_errors import (
    CameraBusyError,
    CameraDeniedError,
    CameraError,
    CameraFileError,
    CameraLostError,
    CameraMissingPartError,
    NoCameraError,
    camera_error,
)

Fake = Callable[..., Camera]

FAKE = """
import os, sys, threading
from kiosk.reading.wire import receive, send
answers, requests = sys.stdout.buffer, sys.stdin.buffer
receive(requests)
{begin}
count = 0
while True:
    receive(requests)
    count += 1
    {each}
"""
READY = "send(answers, {'ready': True})"
NUMBERED = "send(answers, {'width': 1, 'height': 1}, bytes([count % 256] * 3))"
HANG = "threading.Event().wait()"


def script(each: str = NUMBERED, begin: str = READY) -> tuple[str, ...]:
    return (sys.executable, "-c", FAKE.replace("{begin}", begin).replace("{each}", each))


def until(condition: Callable[[], Any], seconds: float = 20) -> Any:
    """Ask again and again, in a thread of its own rhythm, until something is true."""
    pause = threading.Event()
    for _ in range(int(seconds * 100)):
        if result := condition():
            return result
        pause.wait(0.01)
    raise AssertionError("It never came true.")


def error_of(camera: Camera) -> CameraError | None:
    try:
        camera.latest()
    except CameraError as error:
        return error
    return None


@pytest.fixture
def faked() -> Iterator[Fake]:
    made: list[Camera] = []

    def make(*words: str, **options: Any) -> Camera:
        options.setdefault("frames_per_second", 200)
        made.append(Camera(command=script(*words), **options))
        made[-1].start()
        return made[-1]

    yield make
    for camera in made:
        camera.close()


def test_frames_arrive_and_the_newest_is_given(faked: Fake) -> None:
    camera = faked()
    first = until(camera.latest)
    assert (first.width, first.height, len(first.pixels)) == (1, 1, 3)
    later = until(lambda: (frame := camera.latest()) is not first and frame)
    assert later.pixels > first.pixels
    assert later.at >= first.at


def test_no_frame_is_made_that_nobody_asked_for(faked: Fake) -> None:
    # The process counts requests; a frame answers each, so none can queue up.
    camera = faked(frames_per_second=5)
    first = until(camera.latest)
    second = until(lambda: (frame := camera.latest()) is not first and frame)
    assert (first.pixels[0], second.pixels[0]) == (1, 2)


def test_asking_before_the_first_frame_gives_nothing_and_does_not_wait(faked: Fake) -> None:
    assert faked(HANG).latest() is None


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("none", NoCameraError),
        ("busy", CameraBusyError),
        ("denied", CameraDeniedError),
        ("file", CameraFileError),
        ("part", CameraMissingPartError),
        ("lost", CameraLostError),
        ("words of its own", CameraError),
    ],
)
def test_what_the_process_names_is_told_in_our_words(
    faked: Fake, kind: str, error: type[CameraError]
) -> None:
    camera = faked(HANG, f"send(answers, {{'error': {kind!r}}})")
    told = until(lambda: error_of(camera))
    assert type(told) is error
    assert told.problem
    assert told.remedy


def test_a_camera_unplugged_midway_is_told(faked: Fake) -> None:
    each = f"send(answers, {{'error': 'lost'}}) if count == 3 else {NUMBERED}"
    camera = faked(each)
    assert isinstance(until(lambda: error_of(camera)), CameraLostError)


def test_a_killed_process_is_told_and_the_camera_starts_again(faked: Fake) -> None:
    camera = faked()
    until(camera.latest)
    assert camera.process_id is not None
    os.kill(camera.process_id, 9)
    assert isinstance(until(lambda: error_of(camera)), CameraLostError)
    camera.start()
    assert until(camera.latest).pixels


def test_starting_twice_keeps_the_process(faked: Fake) -> None:
    camera = faked()
    until(camera.latest)
    process = camera.process_id
    camera.start()
    assert camera.process_id == process


def test_a_driver_that_hangs_is_given_up(faked: Fake) -> None:
    now = 0.0

    def clock() -> float:
        return now

    camera = faked(f"{NUMBERED} if count == 1 else {HANG}", clock=clock)
    until(camera.latest)
    now = 2 * FRAME_SECONDS
    told = until(lambda: error_of(camera))
    assert isinstance(told, CameraLostError)
    until(lambda: camera.process_id is None)


@pytest.mark.parametrize(
    "nonsense",
    [
        "answers.write(b'\\xff' * 64); answers.flush()",
        "send(answers, {'width': 2, 'height': 2}, b'rgb')",
        "send(answers, {'width': 0, 'height': 0})",
        "send(answers, {'width': 9999, 'height': 9999}, b'rgb')",
        "send(answers, {'width': 'wide', 'height': [1]}, b'rgb')",
        "send(answers, {})",
        "os._exit(1)",
    ],
)
def test_an_answer_that_makes_no_sense_ends_the_camera_in_one_sentence(
    faked: Fake, nonsense: str
) -> None:
    camera = faked(nonsense)
    assert isinstance(until(lambda: error_of(camera)), CameraLostError)


def test_a_program_that_is_missing_is_told() -> None:
    camera = Camera(command=("/no/such/program",))
    camera.start()
    assert error_of(camera) is not None


def test_nothing_is_left_when_it_is_closed(faked: Fake) -> None:
    camera = faked()
    until(camera.latest)
    before = threading.active_count()
    camera.close()
    assert camera.process_id is None
    assert threading.active_count() == before - 1
    camera.close()


def test_a_camera_that_was_never_started_shows_nothing() -> None:
    assert Camera().latest() is None


def test_a_picture_is_played_as_a_camera_by_the_real_process() -> None:
    with FileCamera(specimen("identity-card.jpg").path, frames_per_second=30) as camera:
        first = until(camera.latest)
        assert (first.width, first.height) == (856, 540)
        # It sways as in a hand, so no two frames are the same.
        second = until(lambda: (frame := camera.latest()) is not first and frame)
        assert second.pixels != first.pixels


def test_a_process_that_decodes_files_can_open_nothing_more() -> None:
    with FileCamera(specimen("identity-card.jpg").path) as camera:
        until(camera.latest)
        status = Path("/proc", str(camera.process_id), "status").read_text()
        assert "Seccomp:\t2" in status
        assert "NoNewPrivs:\t1" in status


def test_a_path_without_a_picture_is_told_by_the_real_process(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("no picture")
    for path in (tmp_path, tmp_path / "letter.txt", tmp_path / "gone.jpg"):
        with FileCamera(path) as camera:
            assert isinstance(until(lambda camera=camera: error_of(camera)), CameraFileError)


def test_a_device_that_is_not_there_is_told_by_the_real_process() -> None:
    with Camera("/dev/video-that-is-not-there") as camera:
        assert isinstance(until(lambda: error_of(camera)), NoCameraError)


def test_a_setting_names_a_device_a_file_or_nothing() -> None:
    assert camera_from("") is None
    assert type(camera_from("0")) is Camera
    assert type(camera_from("/dev/video2")) is Camera
    assert type(camera_from("specimens/passport.mp4")) is FileCamera


def test_a_frozen_program_starts_itself_with_a_hidden_flag() -> None:
    assert camera_command("kiosk", frozen=True) == ("kiosk", "--camera")


def test_no_error_carries_what_the_process_sent() -> None:
    assert camera_error("<b>rubbish</b>").problem == CameraError().problem


def test_a_frame_is_not_printed_pixel_by_pixel() -> None:
    assert "pixels" not in repr(CameraFrame(1, 1, b"rgb", 0.0))
