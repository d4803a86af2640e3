"""Dialogs of services: register one, change who answers, hand over its token or its code."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from kiosk.services.service_tokens import NAME_MAX_LENGTH
from kiosk.ui.console.ask_dialog import AskDialog, Question, first_wrong
from kiosk.ui.console.formats import exact_instant, tr
from kiosk.ui.shared import Column, Row, Tone, body, code, small
from kiosk.ui.shared.widgets.banner import Banner
from kiosk.ui.shared.widgets.buttons import QuietButton
from kiosk.ui.shared.widgets.fields import TextArea, TextField
from kiosk.ui.shared.widgets.overlay import Action, Dialog
from kiosk.ui.shared.widgets.search_pick import SearchPickField

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from PySide6.QtWidgets import QWidget

    from kiosk.services.redemption import RedemptionOffer
    from kiosk.services.service_tokens import IssuedToService, ServiceRow
    from kiosk.ui.console.service_ports import ServicePorts
    from kiosk.ui.shared.tasks import Lane


class AnswerableField(Column):
    """Choose people by search; those chosen stand below, each with a button that takes it back."""

    changed = Signal()

    def __init__(self, ports: ServicePorts, chosen: Mapping[str, str]) -> None:
        self.search = SearchPickField(
            tr("Who answers for it"),
            ports.find_people,
            hint=tr("Search by name, e-mail or document, and choose; one or more people."),
            clear_on_pick=True,
        )
        self._rows = Column(gap=4)
        super().__init__(self.search, self._rows, gap=8)
        self._shown: dict[str, QWidget] = {}
        self.chosen: dict[str, str] = {}
        for person_id, name in chosen.items():
            self.choose(person_id, name)
        self.search.picked.connect(self.choose)

    def choose(self, person_id: str, name: str) -> None:
        """Take somebody among those who answer; whoever is among them stays once."""
        if person_id in self.chosen:
            return
        label = name or tr("Somebody who was erased")
        away = QuietButton(tr("Take away"), on_click=partial(self.take_away, person_id))
        away.setAccessibleName(tr("Take {name} away").format(name=label))
        row = Row(body(label), gap=8)
        row.add(None)
        row.add(away)
        self.chosen[person_id], self._shown[person_id] = name, row
        self._rows.add(row)
        self.search.clear_error()
        self.changed.emit()

    def take_away(self, person_id: str) -> None:
        """Take somebody out of those who answer."""
        del self.chosen[person_id]
        row = self._shown.pop(person_id)
        row.hide()
        row.deleteLater()
        self.search.line.setFocus()
        self.changed.emit()


class RegisterServiceDialog(AskDialog[str]):
    """Ask for a service's name, what it is for and who answers, and register it."""

    def __init__(self, page: QWidget, ports: ServicePorts, lane: Lane) -> None:
        self._ports = ports
        self.name = TextField(tr("Name of the service"))
        self.purpose = TextArea(tr("What it does with the models"), rows=2)
        self.people = AnswerableField(ports, {})
        question = Question(
            tr("Register a service"),
            tr("It may do what everybody who answers for it may do, and nothing more."),
            keep=tr("Not now"),
            button=tr("Register service"),
            act="register",
            width=560,
        )
        fields = (self.name, self.purpose, self.people)
        super().__init__(page, lane, question, *fields, wanted=self._wanted_service)

    def _wanted_service(self) -> Callable[[], str] | None:
        name, purpose = self.name.text().strip(), self.purpose.text().strip()
        fits = 0 < len(name) <= NAME_MAX_LENGTH
        self.name.set_error("" if fits else tr("Give it a short name."))
        self.purpose.set_error("" if purpose else tr("Say what it does."))
        self.people.search.set_error(
            "" if self.people.chosen else tr("Choose at least one person.")
        )
        if first_wrong(self.name, self.purpose, self.people.search):
            return None
        return partial(self._ports.register, name, purpose, tuple(self.people.chosen))


class ChangePeopleDialog(AskDialog[None]):
    """Change who answers for a service; whoever leaves may leave nobody."""

    def __init__(self, page: QWidget, ports: ServicePorts, lane: Lane, row: ServiceRow) -> None:
        self._ports, self._account = ports, row.account
        answering = {each: row.names[each] for each in row.account.answering}
        self.people = AnswerableField(ports, answering)
        self.nobody = Banner(Tone.HOLD)
        question = Question(
            tr("Who answers for {name}").format(name=row.account.name),
            tr("Its tokens follow at once. Who answered until now stays in its history."),
            keep=tr("Leave it as it is"),
            button=tr("Change people"),
            act="change",
            width=560,
        )
        super().__init__(
            page, lane, question, self.people, self.nobody, wanted=self._wanted_change
        )
        self.people.changed.connect(self._say_if_nobody)

    def _say_if_nobody(self) -> None:
        words = tr("With nobody to answer for it, the service stands still: no model is open.")
        self.nobody.show_message("" if self.people.chosen else words, Tone.HOLD)

    def _wanted_change(self) -> Callable[[], None] | None:
        before, after = self._account.answering, tuple(self.people.chosen)
        name = tuple(each for each in after if each not in before)
        release = tuple(each for each in before if each not in after)
        if not name and not release:
            self.people.search.set_error(tr("Nobody is added or taken away yet."))
            first_wrong(self.people.search)
            return None
        return partial(self._ports.change_people, self._account.id, name, release)


def show_token(page: QWidget, issued: IssuedToService, zone: ZoneInfo) -> Dialog:
    """Show a service's token, once, with a button that copies it."""
    token = TextArea(tr("Token"), text=issued.token, rows=6)
    token.area.setReadOnly(True)
    copied = small("")

    def copy() -> None:
        QApplication.clipboard().setText(issued.token)
        copied.setText(tr("Copied. Whoever can read the clipboard can read it."))

    dialog = Dialog(
        page,
        tr("The token of {name}").format(name=issued.account.name),
        tr("It is shown once. Hand it to nobody but the service."),
        content=Column(
            token,
            Row(QuietButton(tr("Copy"), on_click=copy), copied, None, gap=12),
            _good_until(issued.record.expires_at, zone),
            gap=12,
        ),
        actions=(Action("done", tr("I have handed it over"), role="primary", cancels=True),),
        width=560,
    )
    dialog.show_over()
    return dialog


def show_code(page: QWidget, offered: RedemptionOffer, zone: ZoneInfo) -> Dialog:
    """Show the code that becomes a token where the service runs, once."""
    command = TextArea(tr("Type it where the service runs"), text=offered.command, rows=2)
    command.area.setReadOnly(True)
    dialog = Dialog(
        page,
        tr("The service\u2019s code"),
        tr("It is shown once. Whoever redeems it first has the token, which renews itself."),
        content=Column(
            code(offered.code),
            command,
            _good_until(offered.expires_at, zone),
            gap=12,
        ),
        actions=(Action("done", tr("I have handed it over"), role="primary", cancels=True),),
        width=560,
    )
    dialog.show_over()
    return dialog


def _good_until(moment: datetime, zone: ZoneInfo) -> QWidget:
    return body(tr("Good until {instant}.").format(instant=exact_instant(moment, zone)))
