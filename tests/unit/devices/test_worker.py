"""A file that crashes, hangs or takes over its worker costs one worker and nothing else."""

import io
import os
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from kiosk.app.assets import asset
from kiosk.app.specimens import specimen
from kiosk.devices.worker import ReadingWorker, worker_command
from kiosk.devices.worker_process import _GIVEN_VARIABLES
from kiosk.reading.align import AlignedLine
from kiosk.reading.decode import Frame, decode
from kiosk.reading.doubt import Place
from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.reader import MrzReader
from kiosk.reading.results import Reading
from kiosk.reading.second_opinion import SecondOpinion
from kiosk.reading.strips import Strip

Fake = Callable[..., ReadingWorker]

PASSPORT = specimen("passport-utopia.jpg")

FAKE = """
import os, sys, time
from kiosk.reading.wire import receive, send
answers, requests = sys.stdout.buffer, sys.stdin.buffer
send(answers, {"ready": True})
while True:
    wanted, data = receive(requests)
    {action}
"""
HANG = "__import__('threading').Event().wait()"
"""Let a worker hang for ever."""

ANSWER = """send(answers, {"reading": {"lines": [data.decode(), str(os.getpid())],
    "corrected": [], "confidences": [], "places": [], "doubtful": [], "page": 1, "seconds": 0},
    "width": 1, "height": 1}, b"rgb")"""


def fake(action: str) -> tuple[str, ...]:
    return (sys.executable, "-c", FAKE.replace("{action}", action))


def alive(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture(scope="module")
def real() -> Iterator[ReadingWorker]:
    with ReadingWorker() as worker:
        yield worker


@pytest.fixture
def faked() -> Iterator[Fake]:
    started: list[ReadingWorker] = []

    def start(action: str, **options: Any) -> ReadingWorker:
        started.append(ReadingWorker(fake(action), **options))
        return started[-1]

    yield start
    for worker in started:
        worker.close()


def test_a_specimen_is_read_with_its_preview(real: ReadingWorker) -> None:
    found = real.read(PASSPORT.path.read_bytes())
    assert found.reading.best_lines == PASSPORT.lines
    assert (found.preview.width, found.preview.height) == (1250, 880)
    assert len(found.preview.pixels) == 1250 * 880 * 3


def smudged(picture: Frame, reading: Reading, *places: tuple[int, int]) -> bytes:
    """Lay a grey blot over the lower part of characters, as a wet thumb does."""
    pixels = picture.pixels.astype(np.float32)
    for row, position in places:
        line = reading.places[row]
        corners = np.array(line.corners) * (picture.width, picture.height)
        left, right = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
        height = float(np.linalg.norm(corners[3] - corners[0]))
        x, y = left + (right - left) * line.centres[position]
        blot = np.zeros(pixels.shape[:2], np.float32)
        middle = (int(x), int(y + 0.12 * height))
        axes = (int(0.35 * height), int(0.28 * height))
        cv2.ellipse(blot, middle, axes, 0, 0, 360, (1.0,), -1)
        cover = 0.85 * cv2.GaussianBlur(blot, (0, 0), 2)[:, :, None]
        pixels = pixels * (1 - cover) + 60 * cover
    stream = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(stream, "PNG")
    return stream.getvalue()


class Silent(SecondOpinion):
    """Add nothing to what was read."""

    def about(
        self,
        pixels: NDArray[np.uint8],
        strips: Sequence[Strip],
        lines: Sequence[AlignedLine],
        doubtful: Collection[Place] = (),
        *,
        most: int | None = None,
    ) -> tuple[AlignedLine, ...]:
        del pixels, strips, doubtful, most
        return tuple(lines)


def test_the_second_opinion_is_heard_inside_the_sealed_process() -> None:
    # The other network starts when it is first asked, and by then no file can be opened.
    alone = MrzReader(clock=lambda: 0.0, second=Silent())
    both = MrzReader(clock=lambda: 0.0)
    (drawn,) = decode(PASSPORT.path.read_bytes())
    places = ((0, 16), (1, 13))
    data = smudged(drawn, alone.read_mrz(drawn), *places)
    (picture,) = decode(data)
    assert alone.read_mrz(picture).lines != PASSPORT.lines
    heard = both.read_mrz(picture)
    assert heard.lines == PASSPORT.lines
    with ReadingWorker() as worker:
        sealed = worker.read(data).reading
    assert sealed.lines == PASSPORT.lines
    for row, position in places:
        expected = heard.confidences[row][position]
        assert sealed.confidences[row][position] == pytest.approx(expected, abs=0.02)


def test_a_page_without_mrz_is_refused_and_still_shown(real: ReadingWorker) -> None:
    with pytest.raises(NoMrzError) as caught:
        real.read(specimen("page-without-mrz.jpg").path.read_bytes())
    assert caught.value.preview is not None
    assert caught.value.preview.width == 1250


def test_what_the_worker_refuses_is_told_in_its_words(real: ReadingWorker) -> None:
    with pytest.raises(ReadingError, match="This file is empty"):
        real.read(b"")
    with pytest.raises(ReadingError, match="damaged"):
        real.read(b"\xff\xd8\xff rubbish")


def test_the_worker_stays_warm_between_files(real: ReadingWorker) -> None:
    with pytest.raises(ReadingError):
        real.read(b"x")
    first = real.process_id
    with pytest.raises(ReadingError):
        real.read(b"y")
    assert real.process_id == first


def test_the_worker_has_limits_and_nothing_of_our_environment(real: ReadingWorker) -> None:
    real.start()
    process = Path("/proc", str(real.process_id))
    limits = (process / "limits").read_text()
    rows = {row[:25].strip(): row[25:].split() for row in limits.splitlines()}
    assert rows["Max address space"][:2] == [str(2 * 1024**3)] * 2
    assert rows["Max file size"][:2] == ["0", "0"]
    assert rows["Max core file size"][:2] == ["0", "0"]
    environment = (process / "environ").read_text().split("\0")
    kept = {"PATH", "LD_LIBRARY_PATH", *_GIVEN_VARIABLES, ""}
    assert "ORT_DISABLE_TELEMETRY=1" in environment
    assert {entry.partition("=")[0] for entry in environment} <= kept
    assert "PYTEST_CURRENT_TEST" in os.environ


def page_full_of_text(width: int, height: int) -> bytes:
    """Print a page on which every line might be one of an MRZ, and none is."""
    page = Image.new("RGB", (width, height), (240, 238, 230))
    draw, random = ImageDraw.Draw(page), Random(width)
    font = ImageFont.truetype(str(asset("fonts", "OCRB.otf")), width / 48)
    for top in range(20, height - 40, round(width / 24)):
        words = ("".join(random.choices("ABCDEFGHILMNOPRSTU", k=6)) for _ in range(8))
        draw.text((20, top), " ".join(words)[:52], font=font, fill=(40, 40, 50))
    stream = io.BytesIO()
    page.save(stream, "JPEG")
    return stream.getvalue()


def test_neither_text_nor_a_large_photograph_takes_more_than_400_megabytes() -> None:
    """Pages of several shapes, each shown larger and larger in vain; then 12 megapixels."""
    turned = Image.Exif()
    turned[0x0112] = 6
    stream = io.BytesIO()
    photograph = PASSPORT.draw().resize((4000, 3000)).rotate(90, expand=True)
    photograph.save(stream, "JPEG", exif=turned)
    with ReadingWorker() as worker:
        for size in ((1500, 1125), (1030, 1290), (1280, 720)):
            with pytest.raises(NoMrzError):
                worker.read(page_full_of_text(*size))
        worker.read(stream.getvalue())
        status = Path("/proc", str(worker.process_id), "status").read_text().splitlines()
    (most,) = (int(row.split()[1]) for row in status if row.startswith("VmHWM"))
    assert most * 1024 <= 400_000_000


def test_the_worker_is_sealed_before_the_first_file(real: ReadingWorker) -> None:
    """Its system calls are filtered (mode 2), and it holds no file open but its pipes."""
    real.start()
    process = Path("/proc", str(real.process_id))
    status = dict(row.split(":", 1) for row in (process / "status").read_text().splitlines())
    assert status["Seccomp"].strip() == "2"
    assert status["NoNewPrivs"].strip() == "1"
    opened = {
        str(descriptor.readlink()).split(":")[0] for descriptor in (process / "fd").iterdir()
    }
    assert opened == {"pipe", "/dev/null"}


def test_a_worker_that_dies_in_a_file_is_replaced(faked: Fake) -> None:
    worker = faked(f"os._exit(9) if data == b'bomb' else {ANSWER}")
    first = worker.read(b"ONE").reading.lines
    with pytest.raises(ReadingError, match="could not be read"):
        worker.read(b"bomb")
    second = worker.read(b"TWO").reading.lines
    assert (first[0], second[0]) == ("ONE", "TWO")
    assert first[1] != second[1]


def test_a_worker_killed_between_files_is_replaced(faked: Fake) -> None:
    worker = faked(ANSWER)
    worker.read(b"ONE")
    process_id = worker.process_id
    os.kill(process_id, 9)
    while worker.process_id == process_id:
        pass
    assert worker.read(b"TWO").reading.lines[0] == "TWO"


def test_a_worker_that_hangs_is_killed_when_its_time_is_up(faked: Fake) -> None:
    worker = faked(HANG, seconds=0.3)
    began = time.monotonic()
    with pytest.raises(ReadingError, match="could not be read"):
        worker.read(b"slow")
    assert time.monotonic() - began < 20
    assert worker.process_id is None


def test_a_worker_that_takes_no_file_in_is_killed_when_its_time_is_up() -> None:
    script = (
        "import sys; from kiosk.reading.wire import send;"
        "send(sys.stdout.buffer, {'ready': True}); " + HANG
    )
    with ReadingWorker((sys.executable, "-c", script), seconds=0.3) as worker:
        with pytest.raises(ReadingError, match="could not be read"):
            worker.read(bytes(1 << 20))
        assert worker.process_id is None


def test_a_file_can_be_given_up(faked: Fake) -> None:
    worker = faked(HANG)
    worker.start()
    threading.Timer(0.2, worker.cancel).start()
    with pytest.raises(ReadingError, match="could not be read"):
        worker.read(b"slow")


SESSION = """
    if wanted["want"] == "read":
        seen = data
        send(answers, {"no_mrz": ["No lines.", "Take another."], "width": 1, "height": 1}, b"rgb")
    elif wanted["want"] == "examine":
        send(answers, {"examination": {"printed": [], "portrait": None, "barcodes": [{
            "symbology": "QR", "content": seen.decode(), "corners": [[0, 0]] * 4}], "signs": [],
            "seconds": 1}})
    elif wanted["want"] == "watch":
        send(answers, {"watched": {"hint": "done", "corners": None, "settled": True,
            "reading": {"lines": ["AB"], "corrected": [], "confidences": [], "places": [],
            "doubtful": [], "page": 1, "seconds": 0}},
            "width": wanted["width"], "height": wanted["height"]}, data)
    else:
        seen = b""
        send(answers, {"forgotten": True})
"""


def test_the_picture_read_last_is_examined_until_it_is_forgotten(faked: Fake) -> None:
    worker = faked(SESSION)
    with pytest.raises(NoMrzError):
        worker.read(b"a picture")
    assert worker.examine().barcodes[0].content == "a picture"
    worker.forget()
    assert worker.examine().barcodes[0].content == ""


def test_a_live_frame_crosses_over_with_its_size(faked: Fake) -> None:
    watched = faked(SESSION).watch(2, 3, b"rgbrgb" * 3)
    assert watched.settled
    assert watched.preview is not None
    assert (watched.preview.width, watched.preview.height) == (2, 3)


@pytest.mark.parametrize(
    ("width", "height", "pixels"), [(2, 2, b"rgb"), (0, 0, b""), (-1, -1, b"rgb"), (9999, 1, b"")]
)
def test_a_frame_of_another_size_than_its_pixels_is_not_sent(
    faked: Fake, width: int, height: int, pixels: bytes
) -> None:
    with pytest.raises(ValueError, match="size"):
        faked(SESSION).watch(width, height, pixels)


def test_forgetting_starts_no_process(faked: Fake) -> None:
    worker = faked(SESSION)
    worker.forget()
    assert worker.process_id is None


def test_a_frame_that_takes_too_long_ends_its_worker(faked: Fake) -> None:
    worker = faked(HANG, live_seconds=0.3)
    with pytest.raises(ReadingError, match="could not be read"):
        worker.watch(1, 1, b"rgb")
    assert worker.process_id is None


@pytest.mark.parametrize("want", ["read", "picture", "examine", "watch", "shot", "forget"])
@pytest.mark.parametrize(
    "answer", ["{}", "{'error': None}", "{'forgotten': 1}", "{'watched': 1}", "{'shot': True}"]
)
def test_an_answer_to_another_question_is_not_believed(
    faked: Fake, want: str, answer: str
) -> None:
    worker = faked(f"send(answers, {answer})")
    worker.start()
    ask = {
        "read": lambda: worker.read(b"file"),
        "picture": lambda: worker.picture(b"file"),
        "examine": worker.examine,
        "watch": lambda: worker.watch(1, 1, b"rgb"),
        "shot": worker.shot,
        "forget": worker.forget,
    }
    with pytest.raises(ReadingError, match="could not be read"):
        ask[want]()
    assert worker.process_id is None


@pytest.mark.parametrize(
    "nonsense",
    [
        "answers.write(b'\\xff' * 64); answers.flush()",
        "send(answers, {'error': 'no list'})",
        "send(answers, {'reading': {'lines': [1]}, 'width': 1, 'height': 1}, b'rgb')",
        "send(answers, {'reading': {}, 'width': 9, 'height': 9}, b'rgb')",
        "answers.close(); os._exit(0)",
    ],
)
def test_an_answer_that_makes_no_sense_is_not_believed(faked: Fake, nonsense: str) -> None:
    with pytest.raises(ReadingError, match="could not be read"):
        faked(nonsense).read(b"file")


def test_a_missing_program_is_told() -> None:
    with pytest.raises(ReadingError, match="does not start"):
        ReadingWorker(("/no/such/program",)).read(b"file")


def test_a_worker_without_its_packages_says_how_to_install_them() -> None:
    script = (
        "import sys; from kiosk.reading.wire import send;"
        "send(sys.stdout.buffer, {'error': ['Not installed.', 'Install it.']})"
    )
    with pytest.raises(ReadingError, match=r"Not installed\. Install it\."):
        ReadingWorker((sys.executable, "-c", script)).start()


def test_a_file_that_is_too_large_never_reaches_the_worker(faked: Fake) -> None:
    with pytest.raises(ReadingError, match="50 megabytes"):
        faked(ANSWER).read(bytes(50 * 1024 * 1024 + 1))


def test_nothing_is_left_when_it_is_closed(faked: Fake) -> None:
    worker = faked(ANSWER)
    worker.read(b"ONE")
    process_id = worker.process_id
    worker.close()
    assert worker.process_id is None
    assert not alive(process_id)
    worker.close()


def test_files_from_several_threads_wait_for_each_other(faked: Fake) -> None:
    worker = faked(ANSWER)
    read = []
    threads = [
        threading.Thread(target=lambda n=n: read.append(worker.read(b"%d" % n).reading.lines[0]))
        for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(read) == ["0", "1", "2", "3"]


def test_a_frozen_program_starts_itself_with_a_hidden_flag() -> None:
    assert worker_command("kiosk", frozen=True) == ("kiosk", "--reading-worker")
