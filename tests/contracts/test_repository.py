"""What the files of the repository may not contain."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

GPL_ONLY_QT = re.compile(
    r"PySide6[. ](?:import )?.*\bQt(Charts|Graphs|DataVisualization|VirtualKeyboard)"
)
GPL_ONLY_PACKAGES = {"pyside6", "pyside6-addons", "pillow-heif", "unidecode", "mrz"}
# Written in pieces, so that this file passes its own test.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("proxy", "golang", "org"),
        ("static", "crates", "io"),
    )
)
MACHINE_PATH = re.compile(r"(?<![\w.$~>-])/(?:work|root|home|Users)/[A-Za-z.]")
NOT_OURS = {".git", ".venv", "build", "dist", "artefacts", "__pycache__"}


def text_files(repository: Path) -> Iterator[tuple[Path, str]]:
    for path in repository.rglob("*"):
        parts = path.relative_to(repository).parts
        if NOT_OURS.intersection(parts) or any(part.endswith("_cache") for part in parts):
            continue
        if path.is_file() and ".hypothesis" not in parts:
            content = path.read_bytes()
            if b"\0" not in content:
                yield path.relative_to(repository), content.decode("utf-8", "replace")


def registry_addresses(text: str) -> list[str]:
    return [host for host in REGISTRY_HOSTS if host in text]


def test_no_file_holds_the_address_of_a_registry(repository: Path) -> None:
    found = {str(path): registry_addresses(text) for path, text in text_files(repository)}
    assert {path: hosts for path, hosts in found.items() if hosts} == {}


def test_an_address_is_noticed() -> None:
    assert registry_addresses(f"see https://{REGISTRY_HOSTS[0]}/simple") == [REGISTRY_HOSTS[0]]


def test_no_file_holds_a_path_of_somebodys_machine(repository: Path) -> None:
    found = {str(path): MACHINE_PATH.findall(text) for path, text in text_files(repository)}
    assert {path: paths for path, paths in found.items() if paths} == {}


@pytest.mark.parametrize("folder", ["work/main", "root/.config", "home/anna", "Users/anna"])
def test_a_path_of_a_machine_is_noticed(folder: str) -> None:
    assert MACHINE_PATH.search(f'open("/{folder}/file")')


def test_no_gpl_module_of_qt_is_imported(repository: Path) -> None:
    found = [
        str(path)
        for path, text in text_files(repository)
        if path.parts[0] == "kiosk" and GPL_ONLY_QT.search(text)
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtCharts import QChart",
        "from PySide6 import QtCore, QtGraphs",
        "import PySide6.QtDataVisualization",
    ],
)
def test_a_gpl_module_of_qt_is_noticed(line: str) -> None:
    assert GPL_ONLY_QT.search(line)


def locked_names(text: str) -> list[str]:
    return re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE)


def test_the_lock_holds_versions_and_hashes_only(repository: Path) -> None:
    lock = (repository / "requirements.lock").read_text("utf-8")
    pinned = r"[a-z0-9-]+==[0-9][^ ]*( ; [^\\]+?)? \\"
    digest = r"    --hash=sha256:[0-9a-f]{64}( \\)?"
    strange = [x for x in lock.splitlines() if not re.fullmatch(f"{pinned}|{digest}", x)]
    assert strange == []


def test_the_lock_holds_nothing_under_the_gpl_alone(repository: Path) -> None:
    lock = (repository / "requirements.lock").read_text("utf-8")
    assert GPL_ONLY_PACKAGES.intersection(locked_names(lock)) == set()


def test_the_lock_pins_every_dependency(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *(
            entry
            for extra in project["project"]["optional-dependencies"].values()
            for entry in extra
        ),
    ]
    names = {re.split(r"[\[<>=!~; ]", entry)[0].lower().replace("_", "-") for entry in wanted}
    locked = set(locked_names((repository / "requirements.lock").read_text("utf-8")))
    assert names - locked == set()
