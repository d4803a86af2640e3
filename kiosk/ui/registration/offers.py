"""What the top bar offers on every page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kiosk.flows import registration_events as events
from kiosk.flows.registration_review import can_be_handed_over
from kiosk.ui.registration.words import help_text
from kiosk.ui.shared import (
    Action,
    AnswerGroup,
    Dialog,
    Mode,
    apply_theme,
    current_theme,
)
from kiosk.ui.shared.language import LANGUAGES, current_language, isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from kiosk.ui.registration.bars import TopBar
    from kiosk.ui.registration.ports import RegistrationPorts
    from kiosk.ui.registration.window import RegistrationWindow
    from kiosk.ui.shared import Theme

_SCALES: Final = (1.0, 1.25, 1.5, 2.0)
_MODES: Final = (Mode.LIGHT, Mode.DARK, Mode.CONTRAST)


class Offers(QObject):
    """Open one dialog at a time over the page, and change how the page looks."""

    def __init__(self, window: RegistrationWindow, ports: RegistrationPorts) -> None:
        super().__init__(window)
        self._window, self._ports = window, ports
        self.dialog: Dialog | None = None

    def stand_in(self, top: TopBar) -> None:
        """Have the bar's buttons open them."""
        top.language.clicked.connect(self.ask_language)
        top.text_size.clicked.connect(self.enlarge)
        top.contrast.clicked.connect(self.recolour)
        top.shade.clicked.connect(self.hide)
        top.help.clicked.connect(self.help)
        top.person.clicked.connect(self.ask_person)

    def close(self) -> None:
        """Put an open dialog away, unanswered."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.dismiss()

    def enlarge(self) -> None:
        """Take the next text size: 100, 125, 150, 200 % and again."""
        theme = current_theme()
        larger = [scale for scale in _SCALES if scale > theme.scale]
        self._look(replace(theme, scale=larger[0] if larger else _SCALES[0]))

    def recolour(self) -> None:
        """Take the next colours: light, dark, high contrast and again."""
        theme = current_theme()
        following = _MODES[(_MODES.index(theme.mode) + 1) % len(_MODES)]
        self._look(replace(theme, mode=following))

    def hide(self) -> None:
        """Hide what stands on the screen."""
        self._window.covers.shade.cover()

    def help(self) -> None:
        """Explain the page."""
        self._open(
            self.tr("Help"),
            help_text(self._window.state.page),
            (
                Action("back", self.tr("Back to the page"), "primary", cancels=True),
                Action("person", self.tr("I want a person")),
            ),
            {"person": self.ask_person},
        )

    def ask_language(self) -> None:
        """Offer the languages by their own names; the page stays as it is filled in."""
        offered = self._ports.languages()
        group = AnswerGroup(
            [(each.tag, each.endonym) for each in LANGUAGES if each.tag in offered]
        )
        group.set_values((current_language(),))

        def speak() -> None:
            tag = group.value()
            if tag:
                self._window.send(events.LanguageChosen(tag, self._ports.now()))

        self._open(
            self.tr("Language"),
            "",
            (
                Action("back", self.tr("Back to the page"), cancels=True),
                Action("speak", self.tr("Use this language"), "primary"),
            ),
            {"speak": speak},
            content=group,
        )

    def ask_person(self) -> None:
        """Say where a person is, and let the registrant take along what they entered, or not."""
        words, state = self._ports.words(), self._window.state
        actions = [Action("back", self.tr("Go on here"), cancels=True)]
        acts = {"erase": self._window.wipe}
        if can_be_handed_over(state):
            actions.append(Action("send", self.tr("Send what I entered to the desk"), "primary"))
            acts["send"] = self._hand_over
        actions.append(Action("erase", self.tr("Erase everything and go to the desk")))
        self._open(
            self.tr("A person helps you"),
            self.tr("Go to the desk: {place}. It is staffed: {hours}.").format(
                place=isolated(words.place), hours=isolated(words.hours)
            ),
            tuple(actions),
            acts,
        )

    def _hand_over(self) -> None:
        self._window.send(events.PersonWanted(self._ports.now()))

    def _open(
        self,
        title: str,
        text: str,
        actions: tuple[Action, ...],
        acts: Mapping[str, Callable[[], object]],
        content: QWidget | None = None,
    ) -> None:
        self.close()
        dialog = Dialog(self._window, title, text, actions=actions, content=content)

        def chosen(key: str) -> None:
            self.dialog = None
            if key in acts:
                acts[key]()

        dialog.chosen.connect(chosen)
        self.dialog = dialog
        dialog.show_over()

    @staticmethod
    def _look(theme: Theme) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
