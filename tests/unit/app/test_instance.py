import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.instance import FolderError, SecondInstanceError, claim_store

HOLD = """
import sys
from pathlib import Path
from kiosk.app.instance import claim_store
lock = claim_store(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def hold(home: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_window_on_one_store_is_refused(tmp_path: Path) -> None:
    with hold(tmp_path) as other:
        with pytest.raises(SecondInstanceError, match="already open"):
            claim_store(tmp_path)
        other.communicate("")
    claim_store(tmp_path).unlock()


def test_a_killed_window_leaves_the_store_free(tmp_path: Path) -> None:
    with hold(tmp_path) as other:
        other.kill()
        other.communicate()
    claim_store(tmp_path).unlock()


def test_a_folder_that_cannot_be_made_is_named_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderError, match="cannot be written"):
        claim_store(tmp_path / "file" / "home")
