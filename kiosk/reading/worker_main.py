"""Run the reading worker: requests in on one pipe, answers out on another.

Started by ``kiosk.devices.worker``, never by a person. It ends when its input
ends, so it cannot outlive the program that started it. What it does not expect
ends it too: the program in front then says that the file is unreadable.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING

from kiosk.reading import sandbox
from kiosk.reading.errors import ReadingError
from kiosk.reading.wire import WireError, receive, send

if TYPE_CHECKING:
    from kiosk.reading.session import ReadingSession


def main() -> None:
    """Serve requests from standard input until it ends."""
    # Whatever a library prints must not mix with the answers.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    offline = sandbox.enter()
    # What is loaded now stays to the end: looking through it for waste is time lost.
    gc.disable()
    try:
        session = reading_session()
    except ReadingError as error:
        send(answers, {"error": [error.problem, error.remedy]})
        return
    gc.freeze()
    gc.enable()
    seal = sandbox.seal()
    walls = {"offline": offline, "files": seal.files_closed, "calls": seal.calls_filtered}
    send(answers, {"ready": True, **walls})
    try:
        serve(session, sys.stdin.buffer, answers)
    except (WireError, BrokenPipeError):
        return


def serve(session: ReadingSession, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer one request after another until ``requests`` ends.

    After the first answer, while a person looks at it, the session makes ready
    what the next questions may need.

    Raises:
        WireError: the requests ended, or what came is none.
    """
    while True:
        request, body = receive(requests)
        sandbox.allow_cpu_for_one_file(time.process_time())
        header, answer = session.answer(request, body)
        send(answers, header, answer)
        session.prepare()


def reading_session() -> ReadingSession:
    """Load the engine; a missing package is told as a remedy.

    The detector starts beside the codecs: neither waits for the other, and the
    first picture has to wait for both. The general text recogniser, which most
    pictures' lines never need, waits in memory until it is asked.
    """
    try:
        from kiosk.reading import models  # noqa: PLC0415 - heavy

        with ThreadPoolExecutor() as starting:
            networks = (
                starting.submit(models.open_model, models.DETECTOR_FILE),
                starting.submit(models.hold_model, models.RECOGNISER_FILE),
            )
            from kiosk.reading.decode import load_codecs  # noqa: PLC0415 - heavy
            from kiosk.reading.detect import TextDetector  # noqa: PLC0415 - heavy
            from kiosk.reading.examine import PageExaminer  # noqa: PLC0415 - heavy
            from kiosk.reading.frames import FrameWatch  # noqa: PLC0415 - heavy
            from kiosk.reading.printed import PrintedPageReader  # noqa: PLC0415 - heavy
            from kiosk.reading.reader import MrzReader  # noqa: PLC0415 - heavy
            from kiosk.reading.session import ReadingSession  # noqa: PLC0415 - heavy

            load_codecs()
        for network in networks:
            network.result()  # raises what starting it raised
    except ModuleNotFoundError as error:
        raise ReadingError(
            "The part of this program that reads pictures is not installed.",
            "Install it with: pip install 'identity-kiosk[desk]'.",
        ) from error
    reader = MrzReader()
    examiner = PageExaminer(PrintedPageReader(TextDetector()))
    return ReadingSession(
        reader,
        examiner,
        lambda: FrameWatch(reader),
        prepare=lambda: models.open_model(models.RECOGNISER_FILE),
    )


if __name__ == "__main__":
    main()
