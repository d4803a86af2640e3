"""Every hostile file ends in one clear sentence or a right reading, and costs a worker at most.

All go through one real worker process, as at a desk: what a file leaves behind
must not harm the next one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hostile_files import READ, Hostile, heavy, light
from hostile_pdfs import fonts_pdf
from hostile_pictures import PASSPORT, whole_files

from kiosk.app.read_command import results
from kiosk.devices.worker import FILE_SECONDS, ReadingWorker
from kiosk.domain.errors import KioskError
from kiosk.reading import sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.reading.results import Preview

LIGHT = {hostile.name: hostile for hostile in light()}
HEAVY = {hostile.name: hostile for hostile in heavy()}
SENTENCES = (
    "This file is damaged or incomplete. Copy it again, or take a new picture.",
    "No machine-readable lines were found in this picture. ",
    "This file could not be read. Try again, or take a new picture and open that.",
)


@pytest.fixture(scope="module")
def worker() -> Iterator[ReadingWorker]:
    # A busy machine is no hang: what counts is the time of the processor.
    with ReadingWorker(seconds=300) as process:
        yield process


def outcome(worker: ReadingWorker, data: bytes) -> str:
    """Return what is told of a file, ``READ`` where the passport was read rightly."""
    try:
        read = worker.read(data)
    except KioskError as error:
        return sentences(error)
    assert is_whole(read.preview)
    return READ if read.reading.best_lines == PASSPORT.lines else str(read.reading.best_lines)


def sentences(error: KioskError) -> str:
    assert error.problem.endswith(".")
    assert error.remedy.endswith(".")
    return str(error)


def is_whole(preview: Preview) -> bool:
    return len(preview.pixels) == preview.width * preview.height * 3 > 0


def processor_seconds(process_id: int) -> float:
    """Return how long a process was busy (proc(5): ``utime`` and ``stime``, in hundredths)."""
    fields = Path("/proc", str(process_id), "stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def meet(worker: ReadingWorker, hostile: Hostile) -> None:
    """Show a file to a worker: it ends as it may, and within its time."""
    data = hostile.make()
    worker.start()
    before, process_id = processor_seconds(worker.process_id or 0), worker.process_id
    told = outcome(worker, data)
    assert any(told == READ if end == READ else told.startswith(end) for end in hostile.ends), told
    if worker.process_id == process_id is not None:
        assert processor_seconds(process_id) - before <= sandbox.CPU_SECONDS_PER_FILE


@pytest.mark.parametrize("name", LIGHT)
def test_a_hostile_file_ends_in_one_sentence_or_is_read(worker: ReadingWorker, name: str) -> None:
    meet(worker, LIGHT[name])


def test_after_them_the_next_file_is_read(worker: ReadingWorker) -> None:
    assert outcome(worker, PASSPORT.path.read_bytes()) == READ


@pytest.mark.long
@pytest.mark.parametrize("name", HEAVY)
def test_a_file_that_takes_all_it_can_get_ends_too(worker: ReadingWorker, name: str) -> None:
    meet(worker, HEAVY[name])
    assert outcome(worker, PASSPORT.path.read_bytes()) == READ


@pytest.mark.parametrize("kind", whole_files())
def test_a_sealed_worker_reads_every_type_of_file(worker: ReadingWorker, kind: str) -> None:
    assert outcome(worker, whole_files()[kind]) == READ


def test_a_sealed_worker_draws_text_in_fonts_that_a_pdf_only_names(worker: ReadingWorker) -> None:
    read = worker.read(fonts_pdf())
    assert read.reading.lines[0] == PASSPORT.lines[0]


@pytest.mark.parametrize("kind", whole_files())
def test_a_file_that_breaks_off_is_refused(worker: ReadingWorker, kind: str) -> None:
    data = whole_files()[kind]
    for share in (0.1, 0.5, 0.9):
        told = outcome(worker, data[: round(len(data) * share)])
        assert told == READ or told.startswith(SENTENCES), (share, told)


@pytest.mark.long
@pytest.mark.parametrize("kind", whole_files())
def test_a_file_that_breaks_off_at_any_twentieth_is_refused(
    worker: ReadingWorker, kind: str
) -> None:
    data = whole_files()[kind]
    for share in range(5, 100, 5):
        told = outcome(worker, data[: len(data) * share // 100])
        assert told == READ or told.startswith((*SENTENCES, "This file is not")), (share, told)


def test_a_device_is_no_file_to_read(worker: ReadingWorker) -> None:
    """Reading one never ends, or waits for ever."""
    (told,) = results(worker, ["/dev/zero"], today=None)  # type: ignore[arg-type]  # never asked
    assert told["error"].startswith("This is no file that can be read.")


def test_a_file_is_read_no_further_than_it_may_be_large(
    worker: ReadingWorker, tmp_path: Path
) -> None:
    """As one that is still being written while it is read: here a hole of a terabyte."""
    endless = tmp_path / "endless.jpg"
    with endless.open("wb") as file:
        file.truncate(2**40)
    (told,) = results(worker, [str(endless)], today=None)  # type: ignore[arg-type]  # never asked
    assert told["error"].startswith("This file is larger than 50 megabytes.")


def test_no_file_takes_more_memory_than_the_limit(worker: ReadingWorker) -> None:
    """The limit is the kernel's: an address space that cannot grow beyond it."""
    worker.start()
    limits = Path("/proc", str(worker.process_id), "limits").read_text()
    assert str(sandbox.MEMORY_BYTES) in limits
    assert FILE_SECONDS > sandbox.CPU_SECONDS_PER_FILE
