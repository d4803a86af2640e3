"""LiteLLM with our function beside the same LiteLLM with only its master key."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measuring import Figure, at_most, processor_seconds
from tests.gateways.litellm_rig import ENVIRONMENT, MASTER_KEY, config, running_litellm
from tests.gateways.rig import Lab
from tests.gateways.ways import chat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gateways.litellm_rig import LiteLLM

ROUNDS = 40
REQUESTS = 25
LIMIT_PERCENT = 5.0
_REQUEST = chat(model="opal-4", messages=[{"role": "user", "content": "hello"}])


def litellm_overhead() -> Iterator[Figure]:
    """Yield what our function adds to a request that LiteLLM answers by itself.

    Both run at once and are asked in turns, so that a busy machine slows both.
    Counted is the processor time of each server, which such a machine
    disturbs least, and the time that a client waits. Nothing where the
    environment of ``make test-gateways`` is not there.
    """
    if not ENVIRONMENT.exists():
        return
    plain = config()
    del plain["general_settings"]["custom_auth"]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name in ("lab", "ours", "plain"):
            (folder / name).mkdir()
        with (
            Lab(folder / "lab") as lab,
            running_litellm(folder / "ours", config(), lab=lab) as ours,
            running_litellm(folder / "plain", plain) as theirs,
        ):
            pairs = [
                (_round(theirs, MASTER_KEY), _round(ours, lab.tokens["good"]))
                for _ in range(ROUNDS + 1)
            ][1:]
    yield from _figures(pairs)


def _figures(
    pairs: list[tuple[tuple[float, float], tuple[float, float]]],
) -> Iterator[Figure]:
    for name, at in (("processor time", 0), ("waiting", 1)):
        plain = statistics.median(theirs[at] for theirs, _ in pairs)
        added = statistics.median(ours[at] - theirs[at] for theirs, ours in pairs)
        yield Figure(f"LiteLLM with its master key, {name} a request", plain * 1e3, "ms")
        yield Figure(f"LiteLLM with the kiosk, {name} added", added * 1e3, "ms")
        yield at_most(
            f"LiteLLM with the kiosk, {name} added", added / plain * 100, "%", LIMIT_PERCENT
        )


def _round(proxy: LiteLLM, token: str) -> tuple[float, float]:
    """Return the processor time and the waiting of one request, each a mean of some."""
    busy, began = processor_seconds(proxy.process_id), time.perf_counter()
    for _ in range(REQUESTS):
        status = proxy.ask(_REQUEST, token).status
        if status != 200:
            raise ValueError(f"LiteLLM answered {status}")
    waited = time.perf_counter() - began
    busy = processor_seconds(proxy.process_id) - busy
    return busy / REQUESTS, waited / REQUESTS
