"""Draw every screen of the true program, to be looked at by a person.

``python -m tests.gui.screenshots [--out FOLDER] [NAME…]`` walks through an empty
store's ceremony, the doors, the console and the desk of the demo store, and
draws each screen in every look. A name given draws the scenes that begin with it.
The store runs on a fixed clock and a seeded source, so that pictures compare.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.ui.shared import Mode, Theme, apply_theme
from kiosk.ui.shared.garbage import GarbageCollector
from kiosk.ui.shared.help_guide import HintMemory
from kiosk.ui.shared.language import SOURCE, current_language, set_language
from tests.gui import screenshot_scenes as scenes
from tests.gui.registration.persons import draw_person
from tests.gui.scenes_registration import draw_station

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WIDE, SMALL = QSize(1440, 900), QSize(1280, 720)
_BEGIN = datetime(2026, 6, 12, 13, 0, tzinfo=UTC)
_SETTLED_AFTER = 3  # turns of the event loop with nothing under way
_TURN = 20  # ms
_PATIENCE = 3000  # turns
_PERSON = 12  # the registrant who is drawn at the station


@dataclass(frozen=True, slots=True)
class Look:
    """Hold one theme and one size of the window."""

    theme: Theme
    size: QSize

    @property
    def name(self) -> str:
        """Name the look in a file's name."""
        theme, size = self.theme, f"{self.size.width()}x{self.size.height()}"
        spoken = "" if theme.language == SOURCE else f"-{theme.language}"
        return f"{theme.mode.value}{spoken}--{size}-{theme.scale * 100:.0f}"


def every_look() -> Iterator[Look]:
    """Give the looks that each screen is drawn in, in the language in force."""
    for mode in Mode:
        for size, scale in ((WIDE, 1.0), (SMALL, 1.0), (SMALL, 2.0)):
            yield Look(plain(mode, scale), size)


def plain(mode: Mode = Mode.LIGHT, scale: float = 1.0) -> Theme:
    """Give a theme without movement, in the language in force."""
    return Theme(mode=mode, scale=scale, language=current_language(), reduced_motion=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold which scenes and looks are wanted, by how their names begin, and where they go."""

    folder: Path
    names: tuple[str, ...]
    looks: tuple[str, ...]

    def may_want(self, play: str) -> bool:
        """Tell whether a scene of a play may be wanted."""
        return not self.names or any(
            name.startswith(play) or play.startswith(name) for name in self.names
        )

    def looks_of(self, scene: str) -> list[Look]:
        """Give the looks in which a scene is drawn; none when it is not wanted."""
        if self.names and not scene.startswith(self.names):
            return []
        return [
            look for look in every_look() if not self.looks or look.name.startswith(self.looks)
        ]


class SteppingClock:
    """Give an instant 97 seconds later each time, until it is stopped."""

    def __init__(self, begin: datetime) -> None:
        self._now = begin
        self._step = timedelta(seconds=97)

    def __call__(self) -> datetime:
        """Give the instant."""
        self._now += self._step
        return self._now

    def stop(self) -> None:
        """Stand still from now on."""
        self._step = timedelta(0)


class GreetingNobody(HintMemory):
    """Greet nobody: a hint of a first visit stands in the pictures that show it, and no other."""

    def wants(self, operator_id: str, screen: str) -> bool:
        """Say that every hint was put away."""
        return bool(not operator_id and screen)


class Stage:
    """Hold one open window and what draws it."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self.app = app
        self.wiring = Wiring(program)
        self.wiring.hints = GreetingNobody(program.settings.home / "pictures.ini")
        self.window = self.wiring.window
        self.window.show()

    def settle(self) -> None:
        """Run the event loop until nothing is under way any more."""
        calm = 0
        while calm < _SETTLED_AFTER:
            QTest.qWait(_TURN)
            calm = 0 if self.wiring.lane.busy else calm + 1

    def wait_until(self, done: Callable[[], bool]) -> None:
        """Run the event loop until something is so."""
        for _ in range(_PATIENCE):
            if done():
                break
            QTest.qWait(_TURN)
        else:
            raise TimeoutError("The window never came to the screen that was waited for.")
        self.settle()

    def draw(self, path: Path, look: Look) -> None:
        """Put the window into a look and save its picture."""
        apply_theme(self.app, look.theme)
        self.window.resize(look.size)
        self.settle()
        if not self.window.grab().save(str(path)):
            raise OSError(f"{path.name} could not be written")


def world_of(seed: int, clock: SteppingClock) -> World:
    """Make a world that repeats itself; its secrets guard nothing."""
    return World(
        clock=clock,
        entropy=Random(seed).randbytes,
        hasher=Argon2Hasher(memory_kib=64, passes=1, lanes=1),
    )


@contextmanager
def stage_of(app: QApplication, play: scenes.Play) -> Iterator[Stage]:
    """Open the window that a play takes place in, and take it down."""
    apply_theme(app, plain())
    clock = SteppingClock(_BEGIN)
    world = world_of(1, clock)
    with tempfile.TemporaryDirectory(prefix="kiosk-pictures-") as folder:
        settings = settings_at(Path(folder) / "home", demo=play.demo)
        if play.demo:
            program = fill_demo_store(settings, world)
            PublicationWork(program.env, settings.publication).publish()
        else:
            program = Program(settings, world)
        clock.stop()
        stage = Stage(app, program)
        stage.window.resize(WIDE)
        try:
            yield stage
        finally:
            stage.window.close()
            stage.wiring.close()
            stage.window.deleteLater()
            stage.settle()


def draw_play(app: QApplication, play: scenes.Play, asked: Asked) -> int:
    """Walk through a play and draw its scenes; give how many pictures were made."""
    drawn = 0
    with stage_of(app, play) as stage:
        for name in play.scenes(stage):
            stage.settle()
            for look in asked.looks_of(name):
                stage.draw(asked.folder / f"{name}--{look.name}.png", look)
                drawn += 1
            apply_theme(app, plain())
            stage.window.resize(WIDE)
            stage.settle()
    return drawn


def main() -> None:
    """Draw what is asked for."""
    parser = argparse.ArgumentParser(description="Draw every screen in every look.")
    parser.add_argument("--out", type=Path, default=Path("artefacts/screenshots"))
    parser.add_argument("--look", action="append", default=[], help="how wanted looks begin")
    parser.add_argument(
        "--language", action="append", default=[], help="a language, or several; English if none"
    )
    parser.add_argument("names", nargs="*", help="how the names of wanted scenes begin")
    words = parser.parse_args()
    asked = Asked(words.out, tuple(words.names), tuple(words.look))
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    GarbageCollector(app)
    drawn = 0
    for language in words.language or [SOURCE]:
        set_language(app, language)
        for play in scenes.PLAYS:
            if not asked.names or any(play.has(name) for name in asked.names):
                drawn += draw_play(app, play, asked)
        if asked.may_want("station"):
            drawn += draw_station(app, asked, draw_person(_PERSON), plain())
    print(f"{drawn} pictures in {asked.folder}")  # noqa: T201 -- a command's answer


if __name__ == "__main__":
    main()
