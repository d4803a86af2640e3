"""What a gateway imports stays light, in a process that has imported nothing before."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HEAVY = frozenset(
    {
        "PIL", "PySide6", "alembic", "argon2", "cedarpy", "cv2", "keyring", "numpy",
        "onnxruntime", "phonenumbers", "pi_heif", "platformdirs", "pycountry", "pydantic",
        "pypdfium2", "rapidocr", "segno", "shiboken6", "sqlalchemy", "sqlmodel",
        "fastapi", "grpc", "litellm", "psycopg", "starlette", "uvicorn",
    }
)  # fmt: skip
LIST_MODULES = "import sys; print('\\n'.join(sorted(sys.modules)))"


def heavy_modules_after(statement: str, *, extra_path: Path | None = None) -> set[str]:
    """Run a statement in a fresh process and return the heavy packages that it loaded."""
    environment = dict(os.environ)
    if extra_path is not None:
        environment["PYTHONPATH"] = str(extra_path)
    done = subprocess.run(
        [sys.executable, "-c", f"{statement}\n{LIST_MODULES}"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return {name.partition(".")[0] for name in done.stdout.split()} & HEAVY


@pytest.mark.parametrize(
    "module",
    ["kiosk", "kiosk.domain", "kiosk.tokens", "kiosk.audit", "kiosk.gateway", "kiosk.app.main"],
)
def test_importing_it_loads_nothing_of_the_desk(module: str) -> None:
    assert heavy_modules_after(f"import {module}") == set()


def test_every_module_of_the_gateway_loads_nothing_of_the_desk(repository: Path) -> None:
    names = [
        ".".join(path.relative_to(repository).with_suffix("").parts)
        for package in ("domain", "tokens", "audit", "gateway")
        for path in sorted((repository / "kiosk" / package).rglob("*.py"))
        if path.name != "__init__.py"
    ]
    assert heavy_modules_after("\n".join(f"import {name}" for name in names)) == set()


def test_the_command_line_lists_its_commands_without_the_desk() -> None:
    statement = "import kiosk.app.main as m\nassert m.run(['--help']) == 0"
    assert heavy_modules_after(statement) == set()


@pytest.mark.parametrize("package", ["sqlmodel", "phonenumbers", "pycountry", "PySide6"])
def test_a_planted_import_is_noticed(tmp_path: Path, package: str) -> None:
    (tmp_path / "planted_gateway.py").write_text(f"import {package}\n", "utf-8")
    assert package in heavy_modules_after("import planted_gateway", extra_path=tmp_path)


def imports_of(path: Path) -> Iterator[str]:
    """Yield the top-level names that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."


def test_the_package_itself_imports_nothing(repository: Path) -> None:
    assert list(imports_of(repository / "kiosk" / "__init__.py")) == []


def foreign_imports(folder: Path) -> dict[str, set[str]]:
    """Map the files under a folder to what they import from outside the standard library."""
    found = {}
    for path in folder.rglob("*.py"):
        foreign = {
            name
            for name in imports_of(path)
            if name.partition(".")[0] not in sys.stdlib_module_names
            and not name.startswith("kiosk.domain")
        }
        if foreign:
            found[path.name] = foreign
    return found


def test_the_domain_imports_the_standard_library_alone(repository: Path) -> None:
    assert foreign_imports(repository / "kiosk" / "domain") == {}


def test_a_foreign_import_in_the_domain_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text("def f():\n    import attrs\n", "utf-8")
    assert foreign_imports(tmp_path) == {"planted.py": {"attrs"}}
