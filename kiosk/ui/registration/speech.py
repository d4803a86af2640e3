"""Speak a station's pages aloud, where a voice is installed and the station asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLocale, QObject

from kiosk.flows.registration_idle import Idleness
from kiosk.ui.shared.language import current_language

if TYPE_CHECKING:
    from kiosk.flows.registration_idle import IdleLook
    from kiosk.ui.registration.window import RegistrationWindow


class Voice(Protocol):
    """Stand for Qt's ``QTextToSpeech``, whose names these are."""

    def setLocale(self, locale: QLocale) -> None:
        """Speak a language."""

    def say(self, text: str) -> None:
        """Begin to speak."""

    def stop(self) -> None:
        """Fall silent."""


class Speech(QObject):
    """Say the title of each page as it turns, and once that the countdown runs.

    Nothing that a registrant entered is spoken: others may stand there.
    """

    def __init__(self, window: RegistrationWindow, voice: Voice) -> None:
        super().__init__(window)
        self._window, self._voice = window, voice
        self._counting = False
        window.turned.connect(self._say)
        window.watch.looked.connect(self._look)
        window.wiped.connect(voice.stop)

    def _say(self, text: str) -> None:
        self._voice.stop()
        self._voice.setLocale(QLocale(current_language()))
        self._voice.say(text)

    def _look(self, look: IdleLook) -> None:
        counting = look.idleness is Idleness.COUNTING
        if counting and not self._counting:
            self._say(self._window.covers.idle.accessibleName())
        self._counting = counting
