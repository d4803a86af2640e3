"""The wheel without extras, in an environment of its own, serves a gateway."""

import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
# The floors that a gateway imports, and what their tests are made of.
GATEWAY_TESTS = ("tokens", "audit", "gateway")
TEST_TOOLS = ("pytest", "hypothesis")
PYTEST_INI = (
    "[pytest]\naddopts = --import-mode=importlib\npythonpath = .\nfilterwarnings = error\n"
)


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        command, cwd=cwd, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ".",
        cwd=REPOSITORY)  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel without extras, at the locked versions; give its folder of programs."""
    folder = tmp_path_factory.mktemp("bare")
    venv.create(folder / "venv", with_pip=True)
    programs = folder / "venv" / "bin"
    locked = (REPOSITORY / "requirements.lock").read_text("utf-8")
    constraints = folder / "constraints.txt"
    constraints.write_text(
        "\n".join(line.rstrip("\\ ") for line in re.findall(r"^[a-z].*$", locked, re.MULTILINE)),
        "utf-8",
    )
    run(programs / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check",
        "-c", constraints, wheel, *TEST_TOOLS, cwd=folder)  # fmt: skip
    return programs


def test_it_passes_the_gateway_tests(bare: Path, tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text(PYTEST_INI, "utf-8")
    for name in GATEWAY_TESTS:
        place = Path("tests") / "unit" / name
        shutil.copytree(REPOSITORY / place, tmp_path / place)
    output = run(bare / "pytest", "-q", "-p", "no:cacheprovider", ".", cwd=tmp_path)
    assert re.search(r"\d+ passed", output)


def test_it_imports_the_gateway_from_the_wheel(bare: Path, tmp_path: Path) -> None:
    statement = "import kiosk.gateway; print(kiosk.gateway.__file__)"
    assert "site-packages" in run(bare / "python", "-c", statement, cwd=tmp_path)


def test_its_command_line_runs(bare: Path, tmp_path: Path) -> None:
    assert run(bare / "kiosk", "--version", cwd=tmp_path).startswith("kiosk ")
    assert "--audience" in run(bare / "kiosk", "gateway", "check", "--help", cwd=tmp_path)


def test_its_window_says_which_part_is_missing(bare: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [bare / "kiosk"], cwd=tmp_path, check=False, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert done.stderr.startswith("The window needs kiosk[desk]")
    assert done.stderr.count("\n") == 1
