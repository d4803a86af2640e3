"""The worker does all its work behind the seal, and may be killed at any instant of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hostile_pictures import PASSPORT, passport, whole_files

from kiosk.devices.worker import ReadingWorker
from kiosk.reading.errors import ReadingError
from kiosk.reading.results import Hint, Watched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ONE_SENTENCE = "This file could not be read. Try again, or take a new picture and open that."
FRAMES = 12

# Everything that a desk asks of its worker, here without a seal, which would break it off.
WHOLE_DAY = """
import sys
from pathlib import Path
from kiosk.reading.worker_main import reading_session
session = reading_session()
before = set(sys.modules)
for file in sorted(Path(sys.argv[1]).iterdir()):
    header, body = session.answer({"want": "read"}, file.read_bytes())
    assert "reading" in header or "no_mrz" in header, (file.name, header)
    if file.name in {"jpeg", "page"}:
        header, _ = session.answer({"want": "examine"}, b"")
        assert "examination" in header, header
    if file.name == "frame":
        request = {"want": "watch", "width": header["width"], "height": header["height"]}
        for _ in range(3):
            session.answer(request, body)
sys.stdout.write(" ".join(sorted(set(sys.modules) - before)))
"""


@pytest.fixture(scope="module")
def worker() -> Iterator[ReadingWorker]:
    with ReadingWorker(seconds=300, live_seconds=300) as process:
        yield process


def frame(shift: int = 0) -> tuple[int, int, bytes]:
    """Return a live frame of the passport, held by a hand that moves a little."""
    pixels = np.roll(np.asarray(passport(1000)), shift, axis=1)
    return pixels.shape[1], pixels.shape[0], pixels.tobytes()


def watched(worker: ReadingWorker) -> Watched:
    """Show frames until they settle."""
    for number in range(FRAMES):
        seen = worker.watch(*frame(number % 3))
        if seen.settled:
            return seen
    raise AssertionError(seen)


def test_what_the_day_brings_is_loaded_before_the_seal(tmp_path: Path) -> None:
    """A module that loads itself at its first use would fail in the worker."""
    for kind, data in whole_files().items():
        (tmp_path / kind).write_bytes(data)
    (tmp_path / "frame").write_bytes((tmp_path / "jpeg").read_bytes())
    (tmp_path / "page").write_bytes(PASSPORT.path.with_name("page-without-mrz.jpg").read_bytes())
    ended = subprocess.run(
        [sys.executable, "-c", WHOLE_DAY, str(tmp_path)],
        env={**os.environ, "ORT_DISABLE_TELEMETRY": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr


def test_a_sealed_worker_examines_what_it_read(worker: ReadingWorker) -> None:
    worker.read(PASSPORT.path.read_bytes())
    found = worker.examine()
    assert found.portrait is not None
    assert any("MARLOWE" in piece.text for piece in found.printed)
    assert 0 < found.seconds < 5


def test_a_sealed_worker_watches_until_the_lines_stand(worker: ReadingWorker) -> None:
    worker.forget()
    seen = watched(worker)
    assert seen.hint is Hint.DONE
    assert seen.reading is not None
    assert seen.reading.best_lines == PASSPORT.lines
    assert seen.preview is not None
    assert (seen.preview.width, seen.preview.height) == frame()[:2]
    assert worker.examine().portrait is not None
    worker.forget()
    with pytest.raises(ReadingError, match="no picture"):
        worker.examine()


def _reads(worker: ReadingWorker) -> None:
    worker.read(PASSPORT.path.read_bytes())


def _reads_pdf(worker: ReadingWorker) -> None:
    worker.read(whole_files()["pdf"])


def _examines(worker: ReadingWorker) -> None:
    worker.examine()


def _watches(worker: ReadingWorker) -> None:
    watched(worker)


ACTS: dict[str, Callable[[ReadingWorker], None]] = {
    "start": ReadingWorker.start,
    "read": _reads,
    "read a PDF": _reads_pdf,
    "examine": _examines,
    "watch": _watches,
}


def killed_while(worker: ReadingWorker, act: Callable[[ReadingWorker], None], at: float) -> str:
    """Kill the process so many seconds into an act; return what the desk is told."""

    def kill() -> None:
        process_id = worker.process_id
        if process_id is not None:
            os.kill(process_id, signal.SIGKILL)

    timer = threading.Timer(at, kill)
    timer.start()
    try:
        act(worker)
    except ReadingError as error:
        return str(error)
    finally:
        timer.cancel()
        timer.join()
    return "done"


def kill_at_random(act: str, times: int) -> None:
    chance = random.Random(act)
    with ReadingWorker(seconds=300, live_seconds=300) as worker:
        if act != "start":
            _reads(worker)
        began = time.monotonic()
        ACTS[act](worker)
        length = time.monotonic() - began
        for _ in range(times):
            if act == "start":
                worker.close()
            elif act == "examine":
                _reads(worker)
            told = killed_while(worker, ACTS[act], chance.uniform(0.0, length))
            assert told in {"done", ONE_SENTENCE}
        assert worker.read(PASSPORT.path.read_bytes()).reading.best_lines == PASSPORT.lines


@pytest.mark.parametrize("act", ACTS)
def test_a_worker_killed_at_any_instant_costs_one_sentence(act: str) -> None:
    kill_at_random(act, 2)


@pytest.mark.long
@pytest.mark.parametrize("act", ACTS)
def test_a_worker_killed_again_and_again_costs_one_sentence_each(act: str) -> None:
    kill_at_random(act, 25)
