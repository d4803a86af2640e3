"""A decoder that a hostile file has taken over harms nothing beside its own process."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.reading import sandbox

if TYPE_CHECKING:
    from pathlib import Path

HARM = {
    "write": "open(path, 'r+b').write(b'x')",
    "empty": "os.open(path, os.O_WRONLY | os.O_TRUNC)",
    "truncate": "os.truncate(path, 1)",
    "remove": "os.unlink(path)",
    "move": "os.rename(path, path + '.moved')",
    "link": "os.symlink(path, path + '.link')",
    "make": "os.open(path + '.new', os.O_CREAT | os.O_WRONLY)",
    "run": "os.execv('/bin/true', ['true'])",
    "kill": "os.kill(os.getppid(), 0)",
}
# Signals are within Landlock's reach since its sixth version only.
NEEDS = dict.fromkeys(HARM, 1) | {"truncate": 3, "kill": 6}
PROGRAM = """
import os, sys
from kiosk.reading import sandbox
path = sys.argv[1]
sandbox.enter()
try:
    {harm}
except OSError:
    sys.stdout.write("refused")
"""


@pytest.mark.parametrize("harm", HARM)
def test_a_worker_that_was_taken_over_harms_no_file(harm: str, tmp_path: Path) -> None:
    """Where the kernel has no Landlock, the walls are those of the other limits."""
    store = tmp_path / "store"
    store.write_text("all that we have")

    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(harm=HARM[harm]), str(store)],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )

    if sandbox.landlock_version() >= NEEDS[harm]:
        assert ended.stdout == "refused"
        assert store.read_text() == "all that we have"
        assert list(tmp_path.iterdir()) == [store]


def test_it_can_still_read() -> None:
    program = "from kiosk.reading import sandbox; sandbox.enter(); open(sandbox.__file__).read(1)"
    subprocess.run([sys.executable, "-c", program], check=True)
