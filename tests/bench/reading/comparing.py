"""Measure ours and each peer that can be had on the same pictures."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.reading.environments import (
    PeerUnavailableError,
    bare_environment,
    environment_for,
)
from tests.bench.reading.peers import ADAPTERS, OURS
from tests.bench.reading.processes import NoAnswerError, Run, run_reader
from tests.bench.reading.weighing import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.reading.peers import Peer
    from tests.bench.reading.pictures import Picture


@dataclass(frozen=True)
class Measured:
    """Hold a reader's run; ``size`` is what its installation weighs in bytes."""

    name: str
    run: Run
    size: int
    licence: str


def measure_ours(pictures: Sequence[Picture], folder: Path) -> Measured:
    command = (sys.executable, str(ADAPTERS / "read_with_ours.py"))
    run = run_reader(command, dict(os.environ), pictures, folder / "ours.log")
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.reading.weighing", str(pictures[0].path)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Measured(OURS, run, int(done.stdout), "Apache-2.0")


def pictures_a_second(pictures: Sequence[Picture]) -> float:
    """Give all pictures to one ``kiosk read``, its start included."""
    files = [str(picture.path) for picture in pictures]
    kiosk = Path(sys.executable).with_name("kiosk")
    start = time.perf_counter()
    subprocess.run([kiosk, "read", "--json", *files], capture_output=True, check=False)
    return len(files) / (time.perf_counter() - start)


def measure_peer(peer: Peer, pictures: Sequence[Picture], folder: Path) -> Measured:
    """Install a peer and run it.

    Raises:
        PeerUnavailableError: it cannot be installed, or does not start.
    """
    environment = environment_for(peer, folder / "peers")
    log = folder / f"{peer.name.split()[0].rstrip(',').lower()}.log"
    try:
        run = run_reader(environment.command, bare_environment(), pictures, log)
    except NoAnswerError as error:
        raise PeerUnavailableError(f"it does not start ({error}); see {log.name}") from error
    size = environment_for(peer, folder / "peers").size
    return Measured(peer.name, run, size, peer.licence)
