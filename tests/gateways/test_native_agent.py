"""`kiosk gateway agent` from the command line."""

import json
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gateways.rig import Lab
from tests.gateways.tokens import AUDIENCE


def run(lab: Lab, folder: Path, **more: Any) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable, "-m", "kiosk.app.main", "gateway", "agent", "--once",
        "--publication", str(lab.publication), "--trust", str(lab.trust),
        "--state", str(folder / "state"), "--audience", AUDIENCE, "--out", str(folder / "native"),
    ]  # fmt: skip
    return subprocess.run(command, check=False, capture_output=True, text=True, **more)


def test_once_writes_what_is_published_now_and_ends(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    done = run(lab, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"event": "published", "version": lab.version}
    assert (tmp_path / "native" / "current").exists()


@pytest.mark.long
def test_a_full_disk_leaves_what_was_there_and_is_said(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    run(lab, tmp_path)
    before = (tmp_path / "native" / "current").read_text()
    named = before.split(" ")[2]
    lab.put_directive_in_force()
    # Everything but the index fits; an index is longer than this.
    limit = (tmp_path / "native" / "sets" / f"{named}.json").stat().st_size - 1000

    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = run(lab, tmp_path, preexec_fn=fill)
    assert done.returncode == 2
    assert "cannot be written to" in done.stderr
    assert (tmp_path / "native" / "current").read_text() == before
    assert not list((tmp_path / "native").rglob("*.partial"))
    assert run(lab, tmp_path).returncode == 0
    assert (tmp_path / "native" / "current").read_text() != before


def test_a_publication_that_lies_is_not_written(tmp_path: Path) -> None:
    lab = Lab(tmp_path)
    timestamp = lab.publication / "timestamp.json"
    timestamp.write_bytes(timestamp.read_bytes().replace(b'"version": 1', b'"version": 2', 1))
    timestamp.write_bytes(timestamp.read_bytes().replace(b'"version":1', b'"version":2', 1))
    done = run(lab, tmp_path)
    assert done.returncode == 2
    assert "timestamp.json is not signed by whom the root of trust names" in done.stderr
    assert not (tmp_path / "native" / "current").exists()
