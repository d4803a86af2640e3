"""Pages that ask for one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kiosk.domain.enrolments import WayIn
from kiosk.flows import registration_events as events
from kiosk.flows.onboarding_claim import FactKind
from kiosk.flows.registration_pages import rows_to_date
from kiosk.flows.registration_review import row_of
from kiosk.flows.registration_state import Fact, Page
from kiosk.ui.registration.page_view import PageView
from kiosk.ui.registration.words import fact_hint, fact_title, identify_title
from kiosk.ui.shared import QuietButton, Text, TextField, TextRole
from kiosk.ui.shared.language import isolated, said, state_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.flows.registration_state import RegistrationState
    from kiosk.ui.registration.ports import RegistrationPorts

_LONGEST = 200


class FieldView(PageView):
    """Ask for one line; the title is the label, the field has the focus."""

    def __init__(
        self,
        state: RegistrationState,
        ports: RegistrationPorts,
        title: str,
        *,
        hint: str = "",
        code: bool = False,
        digits: bool = False,
    ) -> None:
        super().__init__(state, title)
        self._ports = ports
        self.field = TextField("", text=state.draft, hint=hint, max_length=_LONGEST, code=code)
        self.field.line.setAccessibleName(title)
        if digits:
            self.field.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.field.text_changed.connect(lambda text: self.sent.emit(events.Drafted(text)))
        self.field.submitted.connect(lambda: self.sent.emit(events.WentOn(self._ports.now())))
        self.add(self.field)

    def draw(self, state: RegistrationState) -> None:
        """Say at the field what is wrong, and take over a draft that a reader filled in."""
        if state.problem is not None:
            self.field.set_error(said(state.problem))
        else:
            self.field.set_error(said(state.missing) if state.missing else "")
        if self.field.text() != state.draft:
            self.field.line.blockSignals(True)
            self.field.set_text(state.draft)
            self.field.line.blockSignals(False)

    @property
    def first_focus(self) -> QWidget:
        """Let them type at once."""
        return self.field.line


class IdentifyView(FieldView):
    """Ask for the code, badge, number or address."""

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        way = state.way or WayIn.INVITATION
        if state.page is Page.ROSTER_EMAIL:
            title = self.tr("Enter the e-mail address that your employer gave us")
            super().__init__(state, ports, title)
        else:
            super().__init__(state, ports, identify_title(way), code=True)
        self.none = QuietButton(self.tr("I have none of these"))
        self.none.clicked.connect(lambda: self.sent.emit(events.WayChosen(WayIn.NONE)))
        self.add(self.none)


class ChangeView(FieldView):
    """Ask for a fact as the registrant says it is; what the document says stays in sight."""

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        fact = state.changing or Fact.PRIMARY_IDENTIFIER
        date = fact in (Fact.DATE_OF_BIRTH, Fact.DATE_OF_EXPIRY)
        number = fact is Fact.DOCUMENT_NUMBER
        super().__init__(
            state,
            ports,
            fact_title(fact),
            hint=fact_hint(fact),
            code=date or number,
            digits=date,
        )
        read = row_of(state, fact).read
        if read:
            self.add(
                Text(
                    self.tr("The document says: {read}. This is kept as well.").format(
                        read=isolated(read)
                    ),
                    TextRole.SMALL,
                    muted=True,
                )
            )


class SinceView(FieldView):
    """Ask since when, where it matters which came last."""

    def __init__(self, state: RegistrationState, ports: RegistrationPorts) -> None:
        row = rows_to_date(state)[state.dating]
        country = isolated(state_words(row.state))
        if row.kind is FactKind.CITIZENSHIP:
            title = self.tr("Since when are you a citizen of {country}?")
        else:
            title = self.tr("Since when are you a permanent resident of {country}?")
        super().__init__(
            state,
            ports,
            title.format(country=country),
            hint=self.tr("The year is enough. Leave it empty if you do not know."),
            code=True,
            digits=True,
        )
