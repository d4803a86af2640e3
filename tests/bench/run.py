"""``make bench``: print every figure, name the targets that are missed, write all as JSON.

A busy machine can make any figure miss, so a miss fails the run only with
``--strict``; it is printed, and stands in the JSON, either way.
"""

from __future__ import annotations

import json
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench import (  # noqa: E402
    decisions,
    directives,
    documents_and_pictures,
    forward_auth,
    litellm_proxy,
    memory,
    native_gateways,
    painting,
    publishing,
    screening,
    searching,
    starting,
    tokens_and_lists,
)

MEASURES = {
    "start": starting.start,
    "memory": memory.open_kiosk,
    "painting": painting.painting,
    "characters": documents_and_pictures.characters,
    "pictures": documents_and_pictures.pictures,
    "tokens": tokens_and_lists.signing_and_verifying,
    "decisions": decisions.decisions,
    "lists": tokens_and_lists.rebuilding_a_list,
    "forward": forward_auth.forward_auth,
    "litellm": litellm_proxy.litellm_overhead,
    "haproxy": native_gateways.haproxy_natively,
    "envoy": native_gateways.envoy_natively,
    "publishing": publishing.publishing,
    "search": searching.search,
    "screening": screening.screening,
    "directives": directives.directives,
}


def main(words: list[str]) -> int:
    strict = "--strict" in words
    names = [word for word in words if word != "--strict"]
    figures = []
    for name in names or list(MEASURES):
        for figure in MEASURES[name]():
            print(figure.line(), flush=True)
            figures.append(figure)
    target = ROOT / "artefacts" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    record = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "figures": [figure.record() for figure in figures],
    }
    target.write_text(json.dumps(record, indent=1), encoding="utf-8")
    missed = [figure.name for figure in figures if figure.met is False]
    if missed:
        print("Missed: " + "; ".join(missed))
    return 1 if missed and strict else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
