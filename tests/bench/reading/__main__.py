"""``make bench-reading``: how well ours and other readers read, on the same pictures.

Prints a table of ours with its targets, one of all readers, and every miss by
the name of its file; writes all of it to ``artefacts/reading.json``. Peers are
installed under ``artefacts/reading/peers``. Pictures lie in ``../shared/data``
and are not part of this repository.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.documents_and_pictures import characters
from tests.bench.measuring import Figure
from tests.bench.reading import readme, report
from tests.bench.reading.comparing import (
    Measured,
    measure_ours,
    measure_peer,
    pictures_a_second,
)
from tests.bench.reading.environments import PeerUnavailableError
from tests.bench.reading.peers import OURS, PEERS
from tests.bench.reading.pictures import drawn_negatives, shortened, specimens
from tests.bench.reading.weighing import ROOT

if TYPE_CHECKING:
    from tests.bench.reading.peers import Peer
    from tests.bench.reading.pictures import Picture
    from tests.bench.reading.scoring import Score

CORPUS = ROOT / "../shared/data/mrz"
FOLDER = ROOT / "artefacts" / "reading"


def main(words: list[str]) -> int:
    asked = _arguments(words)
    if not CORPUS.is_dir():
        print("../shared/data/mrz is missing: the corpus is not part of this repository.")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    pictures = [
        *specimens(CORPUS, quick=asked.quick),
        *drawn_negatives(FOLDER / "negatives", quick=asked.quick),
    ]
    began = time.perf_counter()
    ours = measure_ours(pictures, FOLDER)
    figures = [*report.targets(ours), *_speeds(pictures)]
    told = [*report.per_set(ours.run.tally), "", *report.target_table(figures), ""]
    print("\n".join([*told, *report.misses(ours.run.tally)]), flush=True)
    every, reasons = [ours], dict[str, str]()
    given = pictures if asked.every_negative else shortened(pictures)
    for peer in PEERS:
        if _wanted(peer.name, asked.peers):
            _measure(peer, given, every, reasons)
            _write_record(every, figures, reasons)
    compared = [*report.comparison(every), *report.not_measured(reasons)]
    print("\n".join(["", *compared]))
    print(f"\nTook {time.perf_counter() - began:.0f} s.")
    _write_record(every, figures, reasons)
    if asked.write_readme:
        _write_readme(ours, figures, compared)
    return 1 if asked.strict and any(figure.met is False for figure in figures) else 0


def _measure(
    peer: Peer, pictures: list[Picture], every: list[Measured], reasons: dict[str, str]
) -> None:
    """Add a peer to those measured, or the reason why it cannot be; say what it took."""
    start = time.perf_counter()
    try:
        every.append(measure_peer(peer, pictures, FOLDER))
    except PeerUnavailableError as error:
        reasons[peer.name] = str(error)
    print(f"{peer.name}: {time.perf_counter() - start:.0f} s", flush=True)


def _arguments(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-reading", description=__doc__)
    parser.add_argument(
        "--peers", default="all", help="'ours', 'all', or beginnings of names, by commas"
    )
    parser.add_argument("--quick", action="store_true", help="a sixth of the pictures")
    parser.add_argument(
        "--every-negative", action="store_true", help="give peers all of them, not a third"
    )
    parser.add_argument("--strict", action="store_true", help="fail where a target is missed")
    parser.add_argument("--write-readme", action="store_true", help="put the tables there")
    return parser.parse_args(words)


def _wanted(name: str, asked: str) -> bool:
    if asked in ("all", OURS):
        return asked == "all"
    return any(name.lower().startswith(word.strip().lower()) for word in asked.split(","))


def _speeds(pictures: list[Picture]) -> list[Figure]:
    shown = [picture for picture in pictures if picture.truth.lines]
    return [
        *characters(),
        Figure("kiosk read, all specimens in one call", pictures_a_second(shown), "a second"),
    ]


def machine() -> str:
    """Describe the machine as far as it matters for the figures."""
    described = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    models = [
        line.partition(":")[2].strip() for line in described if line.startswith("model name")
    ]
    cores = len(os.sched_getaffinity(0))
    return f"{models[0] if models else platform.machine()}, {cores} cores"


def _write_readme(ours: Measured, figures: list[Figure], compared: list[str]) -> None:
    path = ROOT / "README.md"
    day = datetime.now(UTC).date().isoformat()
    lines = [
        f"Measured on {day} on {machine()}, Python {platform.python_version()}.",
        "",
        *report.per_set(ours.run.tally),
        "",
        *report.target_table(figures),
        "",
        *(f"- {line}" for line in report.misses(ours.run.tally)),
        "",
        "The same pictures, in the same run, given to other readers:",
        "",
        *compared,
    ]
    text = readme.with_tables(path.read_text(encoding="utf-8"), lines)
    path.write_text(text, encoding="utf-8")


def _write_record(every: list[Measured], figures: list[Figure], reasons: dict[str, str]) -> None:
    record = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "python": platform.python_version(),
        "figures": [figure.record() for figure in figures],
        "readers": [_reader_record(measured) for measured in every],
        "not_measured": reasons,
    }
    target = ROOT / "artefacts" / "reading.json"
    target.write_text(json.dumps(record, indent=1, ensure_ascii=False), encoding="utf-8")


def _reader_record(measured: Measured) -> dict[str, Any]:
    run = measured.run
    return {
        "name": measured.name,
        "licence": measured.licence,
        "installed_bytes": measured.size,
        "cold_start": run.cold_start,
        "peak_bytes": run.peak_bytes,
        "pictures": [_picture_record(score) for score in run.tally.scores],
    }


def _picture_record(score: Score) -> dict[str, Any]:
    answer = score.answer
    return {
        "name": score.truth.name,
        "set": score.truth.set,
        "exact": score.exact,
        "nationality": score.nationality,
        "valid": score.valid,
        "wrong_as": score.wrong_as,
        "lines": answer.lines,
        "corrected": answer.corrected,
        "doubtful": sorted(answer.doubtful),
        "seconds": round(answer.seconds, 4),
        "processor_seconds": round(answer.processor_seconds, 4),
        "error": answer.error,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
