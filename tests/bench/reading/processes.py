"""Put every picture to a reader in a process of its own, with the same rules for all."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any, Self

from tests.bench.reading.scoring import Answer, Score, Tally, score

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from tests.bench.reading.pictures import Picture

PICTURE_SECONDS = 20.0
START_SECONDS = 120.0
STARTS = 3


@dataclass(frozen=True)
class Run:
    """Hold what one reader made of all pictures, and what that took.

    ``cold_start`` runs from the start of the process that reads to its first
    answer, the median of several starts. ``peak_bytes`` is the most memory
    that it and what it ran ever held.
    """

    tally: Tally
    cold_start: float
    peak_bytes: int


class NoAnswerError(Exception):
    """Say that a reader ended, or took too long."""


class ReaderProcess:
    """Keep one adapter running; its complaints go to a file."""

    def __init__(self, command: Sequence[str], environment: dict[str, str], log: Path) -> None:
        with log.open("ab") as complaints:
            self._process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                bufsize=0,
                start_new_session=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process with whatever it has started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            pipe.close()

    def ask(self, picture: Path, seconds: float) -> dict[str, Any]:
        """Return the answer to one picture.

        Raises:
            NoAnswerError: the process ended, or the time is over.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(f"{picture}\n".encode())
        except BrokenPipeError as error:
            raise NoAnswerError("its process ended") from error
        told, end = b"", time.monotonic() + seconds
        while not told.endswith(b"\n"):
            left = max(0.0, end - time.monotonic())
            ready, _, _ = select.select([self._process.stdout], [], [], left)
            part = os.read(self._process.stdout.fileno(), 65536) if ready else b""
            if not part:
                raise NoAnswerError("its process ended" if ready else "too slow")
            told += part
        answer: dict[str, Any] = json.loads(told)
        return answer


def run_reader(
    command: Sequence[str],
    environment: dict[str, str],
    pictures: Sequence[Picture],
    log: Path,
    *,
    picture_seconds: float = PICTURE_SECONDS,
) -> Run:
    """Start a reader cold a few times, then give it all pictures, warmed up by the first.

    Each picture has ``picture_seconds``. A reader that does not answer in time
    is started and warmed up again; that picture is one that it could not read.

    Raises:
        NoAnswerError: it does not even start.
    """
    warm_up = pictures[0].path
    starts = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        with ReaderProcess(command, environment, log) as process:
            told = process.ask(warm_up, START_SECONDS)
        starts.append(told.get("cold_start", time.perf_counter() - begun))
    scores: list[Score] = []
    peak = 0
    while len(scores) < len(pictures):
        with ReaderProcess(command, environment, log) as process:
            process.ask(warm_up, START_SECONDS)
            left = pictures[len(scores) :]
            for verdict, held in _until_it_ends(process, left, picture_seconds):
                scores.append(verdict)
                peak = max(peak, held)
    return Run(Tally(tuple(scores)), median(starts), peak)


def _until_it_ends(
    process: ReaderProcess, pictures: Sequence[Picture], seconds: float
) -> Iterator[tuple[Score, int]]:
    """Give verdicts and the bytes held so far, up to the picture that gets no answer."""
    for picture in pictures:
        begun = time.perf_counter()
        try:
            told = process.ask(picture.path, seconds)
        except NoAnswerError as error:
            took = time.perf_counter() - begun
            yield score(picture.truth, Answer(seconds=took, error=str(error))), 0
            return
        yield score(picture.truth, _answer(told)), told["peak_bytes"]


def _answer(told: dict[str, Any]) -> Answer:
    return Answer(
        lines=tuple(told["lines"]),
        corrected=told.get("corrected", False),
        doubtful=frozenset((line, column) for line, column in told.get("doubtful", ())),
        nationality=told.get("nationality"),
        seconds=told["seconds"],
        processor_seconds=told["processor_seconds"],
        error=told.get("error", ""),
    )
