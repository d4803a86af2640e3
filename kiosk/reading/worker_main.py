"""Run the reading worker: files in on one pipe, lines and a preview out on another.

Started by ``kiosk.devices.worker``, never by a person. It ends when its input
ends, so it cannot outlive the program that started it. What it does not expect
ends it too: the program in front then says that the file is unreadable.
"""

from __future__ import annotations

import os
import sys
import time
from typing import IO, TYPE_CHECKING, Any, Final

from kiosk.reading import sandbox
from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.wire import WireError, reading_to_json, receive, send

if TYPE_CHECKING:
    from kiosk.reading.decode import Frame
    from kiosk.reading.reader import MrzReader

PREVIEW_SIDE: Final = 2000


def main() -> None:
    """Serve files from standard input until it ends."""
    # Whatever a library prints must not mix with the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    offline = sandbox.enter()
    try:
        reader = _reader()
    except ReadingError as error:
        send(answers, {"error": [error.problem, error.remedy]})
        return
    send(answers, {"ready": True, "offline": offline})
    try:
        serve(reader, sys.stdin.buffer, answers)
    except (WireError, BrokenPipeError):
        return


def serve(reader: MrzReader, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer one file after another until ``requests`` ends.

    Raises:
        WireError: the requests ended.
    """
    while True:
        _, data = receive(requests)
        sandbox.allow_cpu_for_one_file(time.process_time())
        header, preview = answer(reader, data)
        send(answers, header, preview)


def answer(reader: MrzReader, data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return what a file shows as a message: reading or error, and the preview's pixels.

    Of several pages the first that shows an MRZ counts.
    """
    from kiosk.reading.decode import decode  # noqa: PLC0415 - heavy

    first: Frame | None = None
    problem, remedy = "", ""
    try:
        for frame in decode(data):
            first = first or frame
            try:
                reading = reader.read_mrz(frame)
            except NoMrzError as error:
                problem, remedy = error.problem, error.remedy
                continue
            size, pixels = _preview(frame)
            return {"reading": reading_to_json(reading), **size}, pixels
    except ReadingError as error:
        return {"error": [error.problem, error.remedy]}, b""
    if first is None:
        return {"error": ["This file holds no picture.", "Take a new picture."]}, b""
    size, pixels = _preview(first)
    return {"no_mrz": [problem, remedy], **size}, pixels


def _preview(frame: Frame) -> tuple[dict[str, int], bytes]:
    """Return the size and the pixels of the frame, no longer than ``PREVIEW_SIDE``."""
    import cv2  # noqa: PLC0415 - heavy

    scale = min(1.0, PREVIEW_SIDE / max(frame.width, frame.height))
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    shown = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
    return {"width": size[0], "height": size[1]}, shown.tobytes()


def _reader() -> MrzReader:
    """Load the engine; a missing package is told as a remedy."""
    try:
        from kiosk.reading.reader import MrzReader  # noqa: PLC0415 - heavy
    except ModuleNotFoundError as error:
        raise ReadingError(
            "The part of this program that reads pictures is not installed.",
            "Install it with: pip install 'identity-kiosk[desk]'.",
        ) from error
    return MrzReader()


if __name__ == "__main__":
    main()
