"""The applicant's names, date of birth, e-mail and telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.domain.dates import PartialDateError
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_dates import read_date
from kiosk.flows.onboarding_state import Entry, Field
from kiosk.flows.telephone import format_with_cursor
from kiosk.ui.shared import Column, Icon, Row, TextField, heading, small
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.flows.onboarding_points import Missing
    from kiosk.flows.onboarding_state import OnboardingState

_NAME_MOST = 200


_OF_DOCUMENT = (Field.SECONDARY_IDENTIFIER, Field.PRIMARY_IDENTIFIER, Field.DATE_OF_BIRTH)


class ApplicantForm(QObject):
    """Draw the fields of a state; each change leaves as an event (``sent``).

    Two parts to be placed apart: `person` with names and birth, `contact`.
    """

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.fields = {
            Field.SECONDARY_IDENTIFIER: TextField(self.tr("Given names"), max_length=_NAME_MOST),
            Field.PRIMARY_IDENTIFIER: TextField(self.tr("Surname"), max_length=_NAME_MOST),
            Field.DATE_OF_BIRTH: TextField(
                self.tr("Date of birth"), placeholder=self.tr("YYYY-MM-DD"), max_length=30
            ),
            Field.EMAIL: TextField(self.tr("E-mail"), placeholder=self.tr("name@example.org")),
            Field.PHONE: TextField(
                self.tr("Telephone"), placeholder=self.tr("with + and country code"), code=True
            ),
        }
        self._region = ""
        self._origin = Row(gap=8)
        self._origin.add(Icon("scan-line", 16, muted=True))
        self._from = small("")
        self._origin.add(self._from, 1)
        self._origin.hide()
        self.person = Column(heading(self.tr("Applicant")), self._origin, gap=12)
        self.contact = Column(heading(self.tr("Contact")), gap=12)
        for name, field in self.fields.items():
            (self.person if name in _OF_DOCUMENT else self.contact).add(field)
            if name is not Field.PHONE:
                field.line.textEdited.connect(
                    lambda text, field=name: self.sent.emit(events.Typed(field, text))
                )
        self.fields[Field.DATE_OF_BIRTH].editing_finished.connect(self._write_date_plainly)
        self.fields[Field.PHONE].line.textEdited.connect(self._format_telephone)

    def draw(self, state: OnboardingState) -> None:
        """Show what the state holds; a text that stands already is not touched."""
        self._region = state.region
        applicant = state.applicant
        entries = {
            Field.PRIMARY_IDENTIFIER: applicant.primary_identifier,
            Field.SECONDARY_IDENTIFIER: applicant.secondary_identifier,
            Field.DATE_OF_BIRTH: applicant.date_of_birth,
            Field.EMAIL: applicant.email,
        }
        truncated = (
            state.document is not None and state.document.scan.assessed.facts.names_truncated
        )
        for name, entry in entries.items():
            field = self.fields[name]
            if field.text() != entry.text:
                field.set_text(entry.text)
        self._tell_origin(entries, truncated=truncated)
        phone = self.fields[Field.PHONE]
        if not applicant.phone.text and phone.text():
            phone.set_text("")
        kind = said(applicant.phone.kind)
        phone.set_hint(" · ".join(filter(None, (kind, applicant.phone.region))))

    def show_missing(self, points: Iterable[Missing]) -> None:
        """Put what is missing at its field, and take away what is mended."""
        sentences = {point.field: said(point.sentence) for point in points}
        for name, field in self.fields.items():
            sentence = sentences.get(name, "")
            if field.error != sentence:
                field.set_error(sentence)

    def _tell_origin(self, entries: dict[Field, Entry], *, truncated: bool) -> None:
        """Say once which fields the document filled."""
        filled = [self.fields[name].label for name in _OF_DOCUMENT if entries[name].from_document]
        text = self.tr("From the document: {fields}").format(fields=", ".join(filled))
        if truncated:
            text += self.tr(". It may cut the name short.")
        self._from.setText(text if filled else "")
        self._origin.setVisible(bool(filled))

    def _write_date_plainly(self) -> None:
        """Write a date that was understood the one way that needs no guessing."""
        field = self.fields[Field.DATE_OF_BIRTH]
        try:
            plain = str(read_date(field.text()))
        except PartialDateError as error:
            field.set_error(said(error))
            return
        if plain != field.text():
            field.set_text(plain)
            self.sent.emit(events.Typed(Field.DATE_OF_BIRTH, plain))

    def _format_telephone(self, _text: str) -> None:
        line = self.fields[Field.PHONE].line
        text = line.text()
        if not any(character.isalpha() for character in text):
            text, cursor = format_with_cursor(text, line.cursorPosition(), self._region)
            if text != line.text():
                line.setText(text)
                line.setCursorPosition(cursor)
        self.sent.emit(events.Typed(Field.PHONE, text))
