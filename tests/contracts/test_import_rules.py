"""Each rule of .importlinter holds in the tree, and is seen to break when something is planted."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

FLOORS = "Imports run downward only"
DOMAIN = "The domain needs the standard library only"
GATEWAY = "What a gateway imports needs the base dependencies only"
PERSONS = "A gateway knows neither documents nor attestations"
READING = "The reading of pictures knows documents only"
QT = "Only windows and devices know Qt"
ROWS = "Rows stay in the storage"
PORTS = "Screens and servers reach storage and devices through services"
CONTRACTS = (FLOORS, DOMAIN, GATEWAY, PERSONS, READING, QT, ROWS, PORTS)


class Planted(NamedTuple):
    contract: str
    package: str
    imported: str


UPWARD_OR_SIDEWAYS = [
    Planted(FLOORS, package, f"kiosk.{imported}")
    for package, imported in (
        ("domain", "documents"),
        ("documents", "attestations"),
        ("attestations", "documents"),
        ("tokens", "audit"),
        ("audit", "tokens"),
        ("tokens", "gateway"),
        ("gateway", "reading"),
        ("reading", "gateway"),
        ("reading", "services"),
        ("services", "flows"),
        ("flows", "storage"),
        ("storage", "devices"),
        ("devices", "flows"),
        ("storage", "ui"),
        ("ui", "server"),
        ("server", "ui"),
        ("server", "app"),
    )
]
PLANTED = [
    *UPWARD_OR_SIDEWAYS,
    *(Planted(DOMAIN, "domain", name) for name in ("click", "cryptography", "pydantic")),
    *(
        Planted(GATEWAY, package, name)
        for package, name in (
            ("gateway", "PySide6"),
            ("gateway", "sqlmodel"),
            ("tokens", "sqlalchemy"),
            ("tokens", "pycountry"),
            ("audit", "phonenumbers"),
            ("audit", "cedarpy"),
            ("gateway", "onnxruntime"),
            ("domain", "numpy"),
            ("gateway", "cv2"),
        )
    ),
    Planted(PERSONS, "gateway", "kiosk.documents"),
    Planted(PERSONS, "gateway", "kiosk.attestations"),
    Planted(READING, "reading", "kiosk.tokens"),
    Planted(READING, "reading", "sqlmodel"),
    Planted(QT, "flows", "PySide6"),
    Planted(QT, "storage", "PySide6"),
    Planted(ROWS, "services", "sqlmodel"),
    Planted(ROWS, "ui", "sqlalchemy"),
    Planted(PORTS, "ui", "kiosk.storage"),
    Planted(PORTS, "ui", "kiosk.devices"),
    Planted(PORTS, "server", "kiosk.storage"),
    Planted(PORTS, "server", "kiosk.devices"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def empty_house(repository: Path, tmp_path: Path) -> Path:
    """Build the same floors with nothing in them, under the same rules."""
    shutil.copy(repository / ".importlinter", tmp_path)
    floors = [folder for folder in (repository / "kiosk").iterdir() if folder.is_dir()]
    for package in (tmp_path / "kiosk", *(tmp_path / "kiosk" / floor.name for floor in floors)):
        if package.name != "__pycache__":
            package.mkdir()
            (package / "__init__.py").touch()
    return tmp_path


def test_the_tree_keeps_every_contract(repository: Path) -> None:
    result = lint_imports(repository)
    assert result.returncode == 0, result.stdout + result.stderr
    assert [name for name in CONTRACTS if f"{name} KEPT" not in result.stdout] == []
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in result.stdout


def test_empty_floors_keep_every_contract(empty_house: Path) -> None:
    result = lint_imports(empty_house)
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in result.stdout


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: " ".join(planted[1:]))
def test_a_planted_import_breaks_its_contract(empty_house: Path, planted: Planted) -> None:
    module = empty_house / "kiosk" / planted.package / "planted.py"
    module.write_text(f"import {planted.imported}\n", "utf-8")
    result = lint_imports(empty_house)
    assert result.returncode != 0
    assert f"{planted.contract} BROKEN" in result.stdout


def test_an_import_for_type_checking_counts_as_an_import(empty_house: Path) -> None:
    module = empty_house / "kiosk" / "domain" / "planted.py"
    module.write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import kiosk.storage\n", "utf-8"
    )
    assert f"{FLOORS} BROKEN" in lint_imports(empty_house).stdout


def test_a_package_on_no_floor_breaks_the_floors(empty_house: Path) -> None:
    package = empty_house / "kiosk" / "telemetry"
    package.mkdir()
    (package / "__init__.py").touch()
    result = lint_imports(empty_house)
    assert result.returncode != 0
    assert "telemetry" in result.stdout


def test_every_contract_has_a_planted_violation() -> None:
    assert {planted.contract for planted in PLANTED} == set(CONTRACTS)
