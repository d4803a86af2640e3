"""Compare this recogniser with PP-OCR's on lines cut from specimens, character by character.

The folder holds pictures and a ``truth.json`` that says for each file its ``set``
and its ``lines``. Places of lines come from the program's own detector; a stack of
lines is taken where this recogniser comes closest to the truth, so only reading is
compared, not finding. Nothing of these pictures is ever trained on.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import cv2
import numpy as np

from kiosk.reading.detect import TextDetector
from kiosk.reading.ocrb import OcrBRecogniser, asset_homes, model_file
from kiosk.reading.recognise import CHARACTERS, LineRecogniser
from kiosk.reading.spacing import align_spaced
from kiosk.reading.stacks import find_stacks
from kiosk.reading.strips import strips_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from kiosk.reading.align import AlignedLine

_SIDES: Final = (640, 1120, 1440)
_ENOUGH: Final = 4
_BOUNDS: Final = (0.0, 0.5, 0.8, 0.9, 0.97, 0.99, 1.01)


class Recogniser(Protocol):
    """Read strips as both recognisers do."""

    def read(self, strips: Sequence[NDArray[np.uint8]]) -> list[NDArray[np.float32]]:
        """Return steps × 38 probabilities for each strip."""
        ...


@dataclass(frozen=True, slots=True)
class Specimen:
    """Hold the strips of one picture and what they say."""

    kind: str
    strips: list[NDArray[np.uint8]]
    lines: list[str]


def read(recogniser: Recogniser, specimen: Specimen) -> list[AlignedLine]:
    """Return each line settled to its length."""
    steps = recogniser.read(specimen.strips)
    lengths = map(len, specimen.lines)
    return align_spaced(list(zip(steps, lengths, strict=True)))


def text(line: AlignedLine) -> str:
    """Return the likeliest characters."""
    return "".join(CHARACTERS[place] for place in line.best())


def wrong(read_as: Sequence[str], printed: Sequence[str]) -> int:
    """Count the characters that differ, place by place."""
    pairs = zip("".join(read_as), "".join(printed), strict=True)
    return sum(a != b for a, b in pairs)


def specimens(folder: Path, judge: Recogniser) -> Iterator[Specimen]:
    """Yield the lines of each picture in the folder, where they were found."""
    detector = TextDetector()
    truth = json.loads((folder / "truth.json").read_text("utf-8"))
    for name, facts in truth.items():
        # The MRZ has no Ñ; one specimen prints it all the same.
        lines = [line.replace("Ñ", "N") for line in facts.get("lines") or ()]
        picture = cv2.imread(str(folder / name))
        if not lines or picture is None:
            continue
        pixels = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
        found: list[tuple[int, Specimen]] = []
        for side in _SIDES:
            for stack in find_stacks(detector.boxes(pixels, side)):
                upright = strips_of(pixels, stack)
                for strips in (upright, [s.upside_down() for s in reversed(upright)]):
                    cut = [strip.cut(pixels) for strip in strips]
                    for first in range(len(cut) - len(lines) + 1):
                        one = Specimen(facts["set"], cut[first : first + len(lines)], lines)
                        found.append((wrong(list(map(text, read(judge, one))), lines), one))
            if found and min(count for count, _ in found) <= _ENOUGH:
                break
        if found:
            yield min(found, key=lambda pair: pair[0])[1]
        else:
            sys.stdout.write(f"not found: {name}\n")


def report(title: str, recogniser: Recogniser, all_specimens: Sequence[Specimen]) -> None:
    """Write exact lines and character errors by set, confusions, calibration and time."""
    began = time.process_time()
    answers = [(one, read(recogniser, one)) for one in all_specimens]
    seconds = time.process_time() - began
    count = sum(len(one.lines) for one in all_specimens)
    sys.stdout.write(f"{title}: {1000 * seconds / count:.1f} ms a line\n")
    confusions: Counter[str] = Counter()
    sure: list[tuple[float, bool]] = []
    for kind in dict.fromkeys(one.kind for one in all_specimens):
        pairs = [
            (printed, line)
            for one, lines in answers
            if one.kind == kind
            for printed, line in zip(one.lines, lines, strict=True)
        ]
        exact = np.mean([text(line) == printed for printed, line in pairs])
        errors = sum(wrong([text(line)], [printed]) for printed, line in pairs)
        total = sum(len(printed) for printed, _ in pairs)
        sys.stdout.write(
            f"  {kind}: {len(pairs)} lines, exact {exact:.1%},"
            f" characters wrong {errors / total:.2%}\n"
        )
        for printed, line in pairs:
            seen = text(line)
            confusions.update(f"{a}>{b}" for a, b in zip(printed, seen, strict=True) if a != b)
            best = line.posteriors.max(1).tolist()
            sure += zip(best, (a == b for a, b in zip(printed, seen, strict=True)), strict=True)
    sys.stdout.write(f"  printed>read: {confusions.most_common(12)}\n")
    table = np.array(sure)
    for low, high in pairwise(_BOUNDS):
        rows = table[(table[:, 0] >= low) & (table[:, 0] < high)]
        if len(rows):
            says = rows[:, 0].mean()
            faults = int(len(rows) - rows[:, 1].sum())
            sys.stdout.write(f"  {len(rows)} characters said {says:.4f}, wrong {faults}\n")
    sys.stdout.flush()


def main() -> None:
    """Measure both recognisers on one folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, help="measure this network, not the one in use")
    parser.add_argument("--alone", action="store_true", help="leave PP-OCRv6 out")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    found = list(specimens(arguments.folder, OcrBRecogniser()))
    model = arguments.model or model_file(asset_homes(None))
    report(model.name, OcrBRecogniser(model), found)
    if not arguments.alone:
        report("PP-OCRv6 small", LineRecogniser(), found)


if __name__ == "__main__":
    main()
