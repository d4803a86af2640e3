"""Listen to an MRZ reader on a serial port, and to its cable.

A serial reader sends what it swiped as plain text, so no keyboard layout comes
between; `kiosk.flows.wedge_zone` finds the zone in it. What is settled here is
where one swipe ends and the next begins, and what to do when the reader is
unplugged: say so, and try again until it is back.
"""

from __future__ import annotations

import errno
import os
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Self

from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

BAUD: Final = 9600
QUIET_SECONDS: Final = 0.25
"""Seconds without a byte after which a swipe is over; readers rest between lines."""
LEAST_CHARACTERS: Final = 10
"""Fewer are no swipe but a check sum that follows one, or noise of a plug."""
MOST_CHARACTERS: Final = 512
RETRY_SECONDS: Final = 2.0
_POLL_SECONDS: Final = 0.05
_SMALLEST_ZONE: Final = 72
_STX: Final = 0x02
_ENDS: Final = frozenset((0x03, 0x04))  # End of text, end of transmission.
_SEVEN_BITS: Final = 0x7F
_LONGEST_SPEED: Final = 7
"""Digits of the fastest speed that a port can have."""


class SerialReaderError(KioskError):
    """Say why the reader cannot be heard and what a person can do about it."""


@dataclass(frozen=True, slots=True)
class SerialSetting:
    """Name a port (``COM3``, ``/dev/ttyUSB0``) and its speed."""

    port: str
    baud: int = BAUD


def serial_setting(text: str) -> SerialSetting | None:
    """Read a setting such as ``/dev/ttyUSB0:19200``; ``None`` for an empty one.

    Names of ports may hold colons themselves; only a number at the end is a speed.
    """
    if not text:
        return None
    port, colon, speed = text.rpartition(":")
    if colon and port and speed.isascii() and speed.isdigit() and len(speed) <= _LONGEST_SPEED:
        return SerialSetting(port, int(speed))
    return SerialSetting(text)


class SwipeFraming:
    """Cut a stream of bytes into swipes.

    A swipe is over when nothing came for `QUIET_SECONDS`, when the reader says
    so (ETX) after enough characters for a zone, or when a new one begins (STX)
    after as many. The eighth bit is dropped: many readers send it as parity.
    """

    def __init__(self) -> None:
        self._text = bytearray()
        self._heard_at = 0.0

    def feed(self, data: bytes, at: float) -> list[str]:
        """Take in bytes that came at second ``at``; return the swipes that are over."""
        over = self.rest(at)
        if data:
            self._heard_at = at
        for byte in data:
            code = byte & _SEVEN_BITS
            if code == _STX and self._may_be_whole():
                over += self._finish()
            self._text.append(code)
            if (code in _ENDS and self._may_be_whole()) or len(self._text) >= MOST_CHARACTERS:
                over += self._finish()
        return over

    def rest(self, at: float) -> list[str]:
        """Return the swipe that silence until second ``at`` has ended, if one has."""
        quiet = at - self._heard_at >= QUIET_SECONDS
        return self._finish() if quiet else []

    def _may_be_whole(self) -> bool:
        return sum(code > ord(" ") for code in self._text) >= _SMALLEST_ZONE

    def _finish(self) -> list[str]:
        text = self._text.decode("ascii")
        self._text.clear()
        return [text] if sum(c > " " for c in text) >= LEAST_CHARACTERS else []


class SerialReader:
    """Hear one reader until it is closed, across its being unplugged.

    Both callbacks are called from the reader's own thread: ``on_swipe`` with
    the text of a swipe, ``on_state`` with an error when the reader cannot be
    heard (once for each reason) and with ``None`` when it is heard (again).
    """

    def __init__(
        self,
        setting: SerialSetting,
        on_swipe: Callable[[str], object],
        on_state: Callable[[SerialReaderError | None], object],
        *,
        clock: Callable[[], float] = time.monotonic,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        self._setting = setting
        self._on_swipe, self._on_state = on_swipe, on_state
        self._clock, self._retry_seconds = clock, retry_seconds
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._told: str | None = None

    def __enter__(self) -> Self:
        """Start listening."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        self.close()

    def start(self) -> None:
        """Begin to listen; returns at once."""
        if self._thread is None:
            self._closing.clear()
            self._thread = threading.Thread(target=self._run, name="serial reader", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Let the port go."""
        self._closing.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                with _opened(self._setting) as port:
                    self._tell(None)
                    self._listen(port)
            except SerialReaderError as error:
                self._tell(error)
            self._closing.wait(self._retry_seconds)

    def _tell(self, error: SerialReaderError | None) -> None:
        """Tell a new state once, however often it is met."""
        told = error.problem if error is not None else ""
        if told != self._told:
            self._told = told
            self._on_state(error)

    def _listen(self, port: Any) -> None:
        """Hand over swipes until the reader is closed, or raise that it was unplugged."""
        framing = SwipeFraming()
        while not self._closing.is_set():
            try:
                data = port.read(port.in_waiting or 1)
            except OSError as error:
                raise _unplugged() from error
            for text in framing.feed(data, self._clock()):
                self._on_swipe(text)


def _opened(setting: SerialSetting) -> Any:
    try:
        # Imported late, as few desks need it; it comes without types.
        import serial  # type: ignore[import-untyped]  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise _not_installed() from error
    try:
        return serial.Serial(
            setting.port,
            setting.baud,
            timeout=_POLL_SECONDS,
            exclusive=True if os.name == "posix" else None,
        )
    except ValueError as error:
        raise SerialReaderError(
            "The speed set for the document reader's port is not one that the port knows.",
            "Set the speed that its manual names, for instance 9600.",
        ) from error
    except OSError as error:
        raise _not_opened(error) from error


def _not_opened(error: OSError) -> SerialReaderError:
    if error.errno in (errno.EACCES, errno.EPERM):
        return SerialReaderError(
            "This program may not use the document reader's port, or another program has it.",
            "Close other programs that use the reader; on Linux join the group “dialout”.",
        )
    if error.errno in (errno.EBUSY, errno.EAGAIN):
        return SerialReaderError(
            "Another program uses the document reader.", "Close it; the reader then comes back."
        )
    return _unplugged()


def _unplugged() -> SerialReaderError:
    return SerialReaderError(
        "The document reader is not connected.",
        "Check its cable; it is heard again as soon as it is plugged in.",
    )


def _not_installed() -> SerialReaderError:
    return SerialReaderError(
        "The part of this program that hears serial readers is not installed.",
        "Install it with: pip install 'identity-kiosk[desk]'.",
    )
