"""Draw every screen of the true program, to be looked at by a person.

``python -m tests.gui.screenshots [--out FOLDER] [NAME…]`` walks through an empty
store's ceremony, the doors, the console and the desk of the demo store and through
a station, and draws each screen in every look and language. A name given draws the
scenes that begin with it. The store runs on a fixed clock and a seeded source, so
that pictures compare. What `layout_faults` and `left_in_english` find is printed, and fails
the command.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QPoint, QSize
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app.demo_store import fill_demo_store
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.app.window import Wiring
from kiosk.app.world import World
from kiosk.devices.secret_hasher import Argon2Hasher
from kiosk.ui.shared import Mode, Theme, apply_theme, current_theme
from kiosk.ui.shared.garbage import GarbageCollector
from kiosk.ui.shared.help_guide import HintMemory
from kiosk.ui.shared.language import LANGUAGES, SOURCE, current_language, set_language
from tests.gui import screenshot_scenes as scenes
from tests.gui.every_view import VIEWS
from tests.gui.layout_faults import Fault, faults, faults_of_size, untranslated
from tests.gui.registration.persons import draw_person
from tests.gui.scenes_registration import draw_station
from tests.gui.shared.left_in_english import left_in_english
from tests.gui.shared.pseudo_language import DATA, PseudoLanguage, texts, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_AWAY = QPoint(5000, 5000)
WIDE, SMALL = QSize(1440, 900), QSize(1280, 720)
_BEGIN = datetime(2026, 6, 12, 13, 0, tzinfo=UTC)
_SETTLED_AFTER = 3  # turns of the event loop with nothing under way
_TURN = 20  # ms
_PATIENCE = 3000  # turns
PSEUDO = "pseudo"  # instead of a language: marks what is translated, and finds what is not
_LIGHTLY = 80  # PNG quality: packed less, written faster
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
    for scale, sizes in ((1.0, (WIDE, SMALL)), (2.0, (SMALL,))):
        for mode in Mode:
            theme = plain(mode, scale)
            yield from (Look(theme, size) for size in sizes)


def plain(mode: Mode = Mode.LIGHT, scale: float = 1.0) -> Theme:
    """Give a theme without movement, in the language in force."""
    return Theme(mode=mode, scale=scale, language=current_language(), reduced_motion=True)


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold which scenes and looks are wanted, by how their names begin, and where they go.

    Without a folder nothing is drawn, and what is found is all there is.
    """

    folder: Path | None
    names: tuple[str, ...]
    looks: tuple[str, ...]
    pseudo: bool = False
    found: dict[str, list[tuple[str, Fault]]] = field(default_factory=dict)
    shown: dict[str, set[str]] = field(default_factory=dict)

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

    def take(self, scene: str, look: Look, window: QWidget) -> None:
        """Save a window's picture, and note what is wrong with it."""
        if self.folder is not None:
            path = self.folder / f"{scene}--{look.name}.png"
            if not window.grab().save(str(path), None, _LIGHTLY):
                raise OSError(f"{path.name} could not be written")
        self.shown.setdefault(scene, set()).update(views_of(window))
        if self.pseudo:
            for widget, text in texts(window):
                left = unmarked(DATA.sub(" ", text))
                if left:
                    self.note(scene, look.name, untranslated(widget, left))
            return
        for fault in (*faults_of_size(window, look.size), *faults(window), *_english(window)):
            self.note(scene, look.name, fault)

    def note(self, scene: str, look: str, fault: Fault) -> None:
        """Remember in which looks a fault was seen; say it the first time, for runs cut short."""
        key = f"{scene}: {fault.kind}: {fault.widget}"
        if key not in self.found:
            print(f"{key}: {fault.detail} [{look}]", file=sys.stderr, flush=True)  # noqa: T201 -- a command's progress
        self.found.setdefault(key, []).append((look, fault))

    def report(self) -> Iterator[str]:
        """Give each fault with the looks that show it."""
        for key, seen in sorted(self.found.items()):
            looks = dict.fromkeys(look for look, _ in seen)
            yield f"{key}: {seen[0][1].detail} [{len(looks)} looks, {seen[0][0]}]"
        for view, scene in VIEWS.items():
            if not self.looks and view not in self.shown.get(scene, {view}):
                yield f"{scene}: it does not show {view}, as tests/gui/every_view.py says"


def _english(window: QWidget) -> Iterator[Fault]:
    """Give the texts that stand in English though another language is in force."""
    language = current_language()
    if language != SOURCE:
        for widget, text in texts(window):
            for left in left_in_english(text, language):
                yield untranslated(widget, left)


def views_of(window: QWidget) -> set[str]:
    """Name the program's classes that a window shows, and what opened its dialogs."""
    found = (window, *window.findChildren(QObject))
    return {
        f"{type(each).__module__}.{type(each).__name__}"
        for each in found
        if type(each).__module__.startswith("kiosk.ui")
        and not (isinstance(each, QWidget) and not each.isVisible())
    }


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
        # Drawing one screen in every look takes longer than a desk waits before it locks.
        program.lock_seconds = lambda: 0  # type: ignore[method-assign]  # One store's answer.
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

    def dress(self, look: Look) -> None:
        """Put the window into a look."""
        wear(self.app, look.theme)
        self.window.resize(look.size)
        self.settle()


def wear(app: QApplication, theme: Theme) -> None:
    """Put a theme on, which costs half a second, unless it is worn."""
    if current_theme() != theme:
        apply_theme(app, theme)


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
                stage.dress(look)
                asked.take(name, look, stage.window)
                drawn += 1
            wear(app, plain())
            stage.window.resize(WIDE)
            stage.settle()
    return drawn


def draw_language(app: QApplication, asked: Asked, language: str) -> int:
    """Draw every scene that is asked for in one language; give how many pictures were made."""
    if asked.pseudo:
        set_language(app, SOURCE, [PseudoLanguage()])
    else:
        set_language(app, language)
    drawn = 0
    for play in scenes.PLAYS:
        if not asked.names or any(play.has(name) for name in asked.names):
            drawn += draw_play(app, play, asked)
    if asked.may_want("station"):
        drawn += draw_station(app, asked, draw_person(_PERSON), plain())
    return drawn


def draw_each_apart(languages: list[str], words: list[str], jobs: int) -> int:
    """Draw each language in a process of its own, ``jobs`` at a time; give the worst answer."""

    def draw(language: str) -> int:
        command = [sys.executable, "-m", "tests.gui.screenshots", "--language", language, *words]
        return subprocess.run(command, check=False).returncode

    with ThreadPoolExecutor(jobs) as pool:
        return max(pool.map(draw, languages))


def main() -> int:
    """Draw what is asked for; answer 1 where something is wrong with a screen."""
    parser = argparse.ArgumentParser(description="Draw every screen in every look.")
    parser.add_argument("--out", type=Path, default=Path("artefacts/screenshots"))
    parser.add_argument("--look", action="append", default=[], help="how wanted looks begin")
    parser.add_argument(
        "--language", action="append", default=[], help="a language, or several; all if none"
    )
    parser.add_argument("--jobs", type=int, default=2, help="languages drawn at a time")
    parser.add_argument("--no-pictures", action="store_true", help="look for faults only")
    parser.add_argument("names", nargs="*", help="how the names of wanted scenes begin")
    words = parser.parse_args()
    languages = words.language or [language.tag for language in LANGUAGES]
    if len(languages) > 1:
        rest = ["--out", str(words.out), *words.names]
        rest += [f"--look={look}" for look in words.look]
        return draw_each_apart(
            languages, [*rest, *(["--no-pictures"] * words.no_pictures)], words.jobs
        )
    asked = Asked(
        None if words.no_pictures else words.out,
        tuple(words.names),
        tuple(words.look),
        pseudo=languages[0] == PSEUDO,
    )
    words.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    QCursor.setPos(_AWAY)  # else what lies in the screen's corner is drawn as hovered
    GarbageCollector(app)
    drawn = draw_language(app, asked, languages[0])
    report = list(asked.report())
    (words.out / f"faults-{languages[0]}.txt").write_text("\n".join([*report, ""]))
    views = {scene: sorted(names) for scene, names in asked.shown.items()}
    (words.out / f"views-{languages[0]}.json").write_text(json.dumps(views, indent=1))
    print(*report, sep="\n")  # noqa: T201 -- a command's answer
    print(f"{languages[0]}: {drawn} screens, {len(report)} faults, in {words.out}")  # noqa: T201 -- ditto
    return int(bool(report))


if __name__ == "__main__":
    sys.exit(main())
