"""A station that is asked to speaks its pages, and nothing that anybody entered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.flows import registration_events as events
from kiosk.flows.registration_idle import patience
from kiosk.ui.registration.speech import Speech
from tests.gui.registration.persons import draw_person
from tests.gui.registration.station_fakes import NOW
from tests.gui.registration.walks import state_after, steps_of_a_citizen

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from tests.gui.registration.conftest import Station


@dataclass
class FakeVoice:
    """Hold what was said, and in which language."""

    said: list[tuple[str, str]] = field(default_factory=list)
    tongue: str = ""
    silenced: int = 0

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt's name
        self.tongue = locale.bcp47Name()

    def say(self, text: str) -> None:
        self.said.append((self.tongue, text))

    def stop(self) -> None:
        self.silenced += 1


def test_each_page_is_spoken_by_its_title_in_the_language_chosen(station: Station) -> None:
    voice = FakeVoice()
    Speech(station.window, voice)
    station.send(events.LanguageChosen("ar", NOW))
    assert station.window.view is not None
    assert voice.said[-1] == ("ar", station.window.view.title.text())


def test_the_countdown_is_spoken_once_and_a_wipe_falls_silent(station: Station) -> None:
    voice = FakeVoice()
    Speech(station.window, voice)
    station.send(events.LanguageChosen("en", NOW))
    station.ports.pass_time(patience(station.page))
    for _ in range(3):
        station.window.watch.look()
    assert voice.said.count(("en", "Still there?")) == 1
    silenced = voice.silenced
    station.window.wipe()
    station.settle()
    assert voice.silenced > silenced


def test_nothing_that_was_entered_is_spoken(station: Station) -> None:
    voice, person = FakeVoice(), draw_person(31)
    Speech(station.window, voice)
    steps = steps_of_a_citizen(person)
    for count in range(1, len(steps) + 1, 4):
        station.resume(state_after(steps[:count], station.ports, person))
    spoken = " ".join(text for _, text in voice.said)
    assert not [mark for mark in person.marks if isinstance(mark, str) and mark in spoken]
