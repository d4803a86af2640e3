"""The attract screen and the notice: nothing of anybody is kept on either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.flows import registration_events as events
from kiosk.ui.registration.page_view import PageView
from kiosk.ui.registration.words import page_title
from kiosk.ui.shared import Card, Column, Icon, Row, Text, TextRole, body
from kiosk.ui.shared.language import LANGUAGES, isolated
from kiosk.ui.shared.theme.theme import current_theme
from kiosk.ui.shared.widgets.buttons import Button

if TYPE_CHECKING:
    from kiosk.flows.registration_state import RegistrationState
    from kiosk.ui.registration.ports import RegistrationPorts

_COLUMNS = 2


class EndonymButton(Button):
    """Offer one language by its own name, in its own direction of reading."""

    def __init__(self, tag: str, endonym: str) -> None:
        super().__init__(endonym, "language")
        self.tag = tag


class AttractView(PageView):
    """Invite; the first touch chooses a language and begins."""

    chosen = Signal(str)
    in_the_middle = True

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        super().__init__(state, page_title(state.page), role=TextRole.TITLE)
        words = ports.words()
        self.add(
            body(
                self.tr(
                    "5 minutes, one document. {issuer} then decides which models you may use."
                ).format(issuer=isolated(words.issuer_name))
            )
        )
        self.add(8)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_theme().space(12))
        offered = ports.languages()
        self.buttons = [
            EndonymButton(each.tag, each.endonym) for each in LANGUAGES if each.tag in offered
        ]
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on=False, tag=button.tag: self.chosen.emit(tag))
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)
        languages = QWidget()
        languages.setLayout(grid)
        languages.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.add(languages)


class NoticeView(PageView):
    """Say why, what to bring and what happens; going away here leaves no record."""

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        super().__init__(state, page_title(state.page))
        issuer = isolated(ports.words().issuer_name)
        self.add(
            body(
                self.tr(
                    "We ask because a rule in force depends on citizenship or status. You may "
                    "stop now; nothing is kept."
                )
            )
        )
        facts = Column(gap=16)
        for icon, text in (
            (
                "id-card",
                self.tr(
                    "Have one document at hand that proves your citizenship or status. You choose "
                    "which one. Without a document you can register too."
                ),
            ),
            (
                "ticket",
                self.tr("Have your invitation code or staff badge at hand, if you have one."),
            ),
            (
                "lock",
                self.tr(
                    "What you enter is sealed at once. Only staff of {issuer} can open it, at the "
                    "desk; this machine cannot."
                ).format(issuer=issuer),
            ),
            (
                "gavel",
                self.tr("Every decision comes with a reason, and you can appeal against it."),
            ),
        ):
            row = Row(gap=16)
            row.add(Icon(icon, 28, muted=True))
            row.add(Text(text), 1)
            facts.add(row)
        self.add(Card(facts))


def language_event(tag: str, ports: RegistrationPorts) -> events.LanguageChosen:
    """Give the event of a choice of language, now."""
    return events.LanguageChosen(tag, ports.now())
