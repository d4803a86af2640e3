"""A serial reader is heard through a real (pseudo-)terminal, also after it was unplugged."""

from __future__ import annotations

import os
import queue
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from kiosk.devices.serial_reader import (
    LEAST_CHARACTERS,
    MOST_CHARACTERS,
    QUIET_SECONDS,
    SerialReader,
    SerialReaderError,
    SerialSetting,
    SwipeFraming,
    serial_setting,
)

if TYPE_CHECKING:
    from pathlib import Path

# Doc 9303-4, appendix A.
LINES = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
ZONE = "\r".join(LINES)


def swipes(framing: SwipeFraming, data: bytes, at: float = 0.0) -> list[str]:
    return framing.feed(data, at) + framing.rest(at + QUIET_SECONDS)


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\x03", "\x03\r\n", ""])
@pytest.mark.parametrize("begin", ["", "\x02"])
def test_a_swipe_comes_out_whole_whatever_frames_it(begin: str, end: str) -> None:
    (text,) = swipes(SwipeFraming(), f"{begin}{ZONE}{end}".encode())
    assert ZONE in text


def test_an_end_of_text_ends_a_swipe_without_waiting() -> None:
    assert SwipeFraming().feed(f"\x02{ZONE}\x03".encode(), 0.0) == [f"\x02{ZONE}\x03"]


def test_lines_that_are_framed_one_by_one_are_one_swipe() -> None:
    framed = "".join(f"\x02{line}\x03\r" for line in LINES).encode()
    (text,) = swipes(SwipeFraming(), framed)
    assert all(line in text for line in LINES)


def test_two_framed_swipes_in_one_go_are_two() -> None:
    framed = f"\x02{ZONE}\r".encode() * 2
    assert len(swipes(SwipeFraming(), framed)) == 2


def test_a_reader_may_rest_between_lines_but_not_for_ever() -> None:
    framing = SwipeFraming()
    assert framing.feed(LINES[0].encode(), 0.0) == []
    assert framing.feed(b"\r", 0.9 * QUIET_SECONDS) == []
    assert framing.feed(LINES[1].encode(), 1.8 * QUIET_SECONDS) == []
    assert framing.rest(2.7 * QUIET_SECONDS) == []
    assert framing.rest(2.9 * QUIET_SECONDS) == [ZONE]
    assert framing.rest(9.0) == []


def test_a_late_second_line_is_another_swipe() -> None:
    framing = SwipeFraming()
    framing.feed(LINES[0].encode(), 0.0)
    assert framing.feed(LINES[1].encode(), 2 * QUIET_SECONDS) == [LINES[0]]


def test_parity_in_the_eighth_bit_is_dropped() -> None:
    parity = bytes(code | 0x80 if code.bit_count() % 2 else code for code in ZONE.encode())
    assert swipes(SwipeFraming(), parity) == [ZONE]


def test_a_check_sum_and_noise_are_no_swipe() -> None:
    assert swipes(SwipeFraming(), b"X\x00\xff\r") == []
    assert LEAST_CHARACTERS > 3


def test_endless_noise_is_cut() -> None:
    found = swipes(SwipeFraming(), b"A" * (3 * MOST_CHARACTERS))
    assert [len(text) for text in found] == [MOST_CHARACTERS] * 3


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("", None),
        ("COM3", SerialSetting("COM3", 9600)),
        ("/dev/ttyUSB0:19200", SerialSetting("/dev/ttyUSB0", 19200)),
        ("/dev/serial/by-path/0:2:1.0-port0", SerialSetting("/dev/serial/by-path/0:2:1.0-port0")),
    ],
)
def test_a_setting_names_a_port_and_maybe_a_speed(
    text: str, setting: SerialSetting | None
) -> None:
    assert serial_setting(text) == setting


class Cable:
    """A pseudo-terminal that is plugged in at a path, as a reader's port would be."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.reader_end = -1

    def plug_in(self) -> None:
        self.reader_end, port_end = os.openpty()
        self.path.symlink_to(os.ttyname(port_end))
        os.close(port_end)

    def swipe(self, text: str) -> None:
        os.write(self.reader_end, text.encode())

    def unplug(self) -> None:
        if self.reader_end >= 0:
            os.close(self.reader_end)
            self.reader_end = -1
        with suppress(FileNotFoundError):
            self.path.unlink()


@pytest.fixture
def cable(tmp_path: Path) -> Cable:
    return Cable(tmp_path / "port")


def test_a_swipe_is_heard_and_the_reader_comes_back_after_it_was_unplugged(cable: Cable) -> None:
    heard: queue.Queue[str] = queue.Queue()
    states: queue.Queue[SerialReaderError | None] = queue.Queue()
    setting = SerialSetting(str(cable.path))
    with SerialReader(setting, heard.put, states.put, retry_seconds=0.02) as reader:
        reader.start()
        told = states.get(timeout=10)
        assert told is not None
        assert "not connected" in told.problem
        for _ in range(2):
            cable.plug_in()
            assert states.get(timeout=10) is None
            cable.swipe(f"\x02{ZONE}\x03\r\n")
            assert ZONE in heard.get(timeout=10)
            cable.unplug()
            told = states.get(timeout=10)
            assert told is not None
            assert told.remedy
    reader.close()
    assert states.empty()


def test_a_port_that_another_program_has_is_told(cable: Cable) -> None:
    cable.plug_in()
    states: queue.Queue[SerialReaderError | None] = queue.Queue()
    setting = SerialSetting(str(cable.path))
    with SerialReader(setting, print, states.put):
        assert states.get(timeout=10) is None
        with SerialReader(setting, print, states.put):
            told = states.get(timeout=10)
            assert told is not None
            assert "Another program" in told.problem
    cable.unplug()


def test_a_speed_that_no_port_knows_is_told(cable: Cable) -> None:
    cable.plug_in()
    states: queue.Queue[SerialReaderError | None] = queue.Queue()
    with SerialReader(SerialSetting(str(cable.path), -5), print, states.put):
        told = states.get(timeout=10)
        assert told is not None
        assert "speed" in told.problem
    cable.unplug()
