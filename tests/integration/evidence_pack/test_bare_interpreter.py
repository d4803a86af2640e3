"""The release's checker runs where nothing is installed but Python and ``cryptography``."""

import json
import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest

from kiosk.audit import checker
from kiosk.audit.pack import open_rows

PEOPLE = 10_000
# What ``pip install cryptography`` brings.
DISTRIBUTIONS = ("cryptography", "cffi", "pycparser")
START = """
import runpy, sys
sys.path.append(sys.argv.pop(1))
sys.argv.pop(0)
runpy.run_path(sys.argv[0], run_name="__main__")
"""
IMPORTS = """
import importlib.util, sys
sys.path.append(sys.argv[1])
print([name for name in sys.argv[2:] if importlib.util.find_spec(name)])
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder that holds ``cryptography`` and what it needs, and a copy of the checker."""
    folder = tmp_path_factory.mktemp("bare")
    for name in DISTRIBUTIONS:
        found = distribution(name)
        for top in {Path(str(file)).parts[0] for file in found.files or ()} - {".."}:
            (folder / top).symlink_to(Path(str(found.locate_file(top))))
    shutil.copy(str(checker.__file__), folder / "checker.py")
    return folder


def run_bare(bare: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run without site packages, environment variables or the present folder."""
    command = [sys.executable, "-I", "-S", "-c", START, str(bare), str(bare / "checker.py")]
    return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def ten_thousand(issuer: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, bytes, Path]:
    """Give the issuer, the whole pack of DS1 with 10,000 people, and a folder with the root."""
    made = issuer(PEOPLE)
    whole = made.make()
    folder = tmp_path_factory.mktemp("ten_thousand")
    (folder / "root.json").write_bytes(made.root)
    (folder / "whole.zip").write_bytes(whole)
    (folder / "checkpoint.txt").write_text(made.checkpoint, encoding="utf-8")
    return made, whole, folder


def test_nothing_of_the_kiosk_is_there(bare: Path) -> None:
    names = ("kiosk", "tuf", "securesystemslib", "cedarpy", "pydantic", "click", "cryptography")
    command = [sys.executable, "-I", "-S", "-c", IMPORTS, str(bare), *names]

    found = subprocess.run(command, capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "['cryptography']"


def test_every_row_of_ten_thousand_people_is_derived_anew(
    bare: Path, ten_thousand: tuple[Any, bytes, Path]
) -> None:
    _, _, folder = ten_thousand

    done = run_bare(bare, str(folder / "whole.zip"), "--root", str(folder / "root.json"), "--json")

    result = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (checker.SOUND, "")
    assert (result["rows"], result["opened"], result["chosen_by"]) == (PEOPLE, PEOPLE, "all")
    assert sum(result["counts"]["fable-5"].values()) == PEOPLE


def test_a_sample_named_after_the_checkpoint_gives_its_confidence(
    bare: Path, ten_thousand: tuple[Any, bytes, Path]
) -> None:
    _, whole, folder = ten_thousand
    rows = range(17, PEOPLE, 34)
    (folder / "rows.txt").write_text("\n".join(map(str, rows)), encoding="utf-8")
    (folder / "sample.zip").write_bytes(open_rows(whole, rows))

    done = run_bare(
        bare,
        str(folder / "sample.zip"),
        *("--root", str(folder / "root.json")),
        *("--checkpoint", str(folder / "checkpoint.txt")),
        *("--sample", str(folder / "rows.txt")),
    )

    assert (done.returncode, done.stderr) == (checker.SOUND, "")
    assert f"{len(rows)} of 10000 rows were opened and derived anew." in done.stdout
    assert "with 95 % confidence at most 99 of 10000 rows (0.99 %) are not." in done.stdout


def test_a_person_who_is_blocked_wrongly_is_named(bare: Path, issuer: Any, tmp_path: Path) -> None:
    row = issuer(200).decisions("mythos-5").index(0)
    liar = issuer(200, listed={(row, "mythos-5"): 1})
    (tmp_path / "lie.zip").write_bytes(liar.make())
    (tmp_path / "root.json").write_bytes(liar.root)

    done = run_bare(bare, str(tmp_path / "lie.zip"), "--root", str(tmp_path / "root.json"))

    assert done.returncode == checker.TAMPERED
    assert f"row {row} is blocked for mythos-5; by the directives in force" in done.stdout
    assert "it must be allowed" in done.stdout


def test_no_pack_at_all_is_unusable(bare: Path, ten_thousand: tuple[Any, bytes, Path]) -> None:
    _, _, folder = ten_thousand

    done = run_bare(bare, str(folder / "root.json"), "--root", str(folder / "root.json"))

    assert (done.returncode, done.stderr) == (checker.UNUSABLE, "")
    assert done.stdout.startswith("root.json: this is not a whole zip file")
