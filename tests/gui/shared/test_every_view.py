"""Every view of the program stands in some scene, so that its picture is drawn and measured."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

import kiosk.ui
from tests.gui.every_view import NOT_DRAWN, VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCENES = Path(__file__).parent.parent
_SCENE = re.compile(r'yield f?"([a-z0-9-]+)')


def views() -> Iterator[str]:
    """Give the classes of the program's own surfaces that are drawn, or open a dialog."""
    for found in pkgutil.walk_packages(kiosk.ui.__path__, "kiosk.ui."):
        if found.name.startswith("kiosk.ui.shared") or found.ispkg:
            continue
        module = importlib.import_module(found.name)
        for name, kind in inspect.getmembers(module, inspect.isclass):
            dialog = name.endswith("Dialog") and issubclass(kind, QObject)
            if kind.__module__ == found.name and (issubclass(kind, QWidget) or dialog):
                yield f"{kind.__module__}.{name}"


def test_every_view_is_in_a_scene_or_says_why_not() -> None:
    assert sorted(set(views()) - VIEWS.keys() - NOT_DRAWN.keys()) == []


def test_no_view_is_named_that_is_gone() -> None:
    assert sorted((VIEWS.keys() | NOT_DRAWN.keys()) - set(views())) == []
    assert VIEWS.keys() & NOT_DRAWN.keys() == set()


def test_every_scene_that_is_named_is_one() -> None:
    written = "".join(path.read_text() for path in _SCENES.glob("*scenes*.py"))
    begins = tuple(_SCENE.findall(written))
    named = re.findall(r'"(ceremony-[a-z-]+)"', written)
    assert [each for each in VIEWS.values() if not each.startswith((*begins, *named))] == []
