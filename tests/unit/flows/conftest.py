"""A case at the desk, driven by events; documents are the published specimens of Doc 9303."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding import advance, begin
from kiosk.flows.onboarding_points import missing
from kiosk.flows.onboarding_state import (
    ComposeStatement,
    DocumentScan,
    ExaminedDocument,
    Field,
    Issue,
    ReadDocument,
    ReadLines,
    TakeShot,
)
from kiosk.services.case_background import Background
from kiosk.services.documents import assess_reading

if TYPE_CHECKING:
    from kiosk.domain.evidence import Finding, Place
    from kiosk.flows.onboarding_state import DeskDocument, OnboardingState

# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)


class Desk:
    """Play the view and the lane: send events, answer effects."""

    passport = PASSPORT
    wrong_number = (PASSPORT[0], PASSPORT[1].replace("C36", "C35"))
    today = date(2011, 6, 12)
    now = datetime(2011, 6, 12, 15, 21, tzinfo=UTC)

    def __init__(self) -> None:
        self.state: OnboardingState = begin(self.today, "CH")
        self.background: Background | None = Background()

    def send(self, *sent: events.Event) -> OnboardingState:
        """Send events; whoever is looked up is like nobody, unless a test says otherwise."""
        for event in sent:
            self.state = advance(self.state, event)
            if self.state.looking is not None and self.background is not None:
                answer = events.BackgroundFound(self.state.looking.ticket, self.background)
                self.state = advance(self.state, answer)
        return self.state

    def scan(
        self,
        lines: tuple[str, ...] = PASSPORT,
        *,
        doubtful: tuple[Place, ...] = (),
        findings: tuple[Finding, ...] = (),
    ) -> OnboardingState:
        """Open a picture of which these lines are read, and have its page examined."""
        self.send(events.DocumentOffered(b"a picture"))
        self.read(lines, doubtful=doubtful)
        return self.examined(findings)

    def read(
        self,
        lines: tuple[str, ...] = PASSPORT,
        corrected: tuple[str, ...] = (),
        *,
        doubtful: tuple[Place, ...] = (),
    ) -> OnboardingState:
        """Answer the reading of a picture that the state waits for."""
        assert isinstance(self.state.pending, ReadDocument | TakeShot)
        assessed = assess_reading(lines, corrected, self.today, specimens_allowed=True)
        scan = DocumentScan(assessed, lines, corrected, doubtful=doubtful)
        image = b"a shot" if isinstance(self.state.pending, TakeShot) else b""
        return self.send(events.DocumentRead(self.state.pending.ticket, scan, self.now, image))

    def assess(self) -> OnboardingState:
        """Answer the lines that the state wants to have assessed."""
        effect = self.state.pending
        assert isinstance(effect, ReadLines)
        assessed = assess_reading(
            effect.lines,
            effect.corrected,
            self.today,
            compared=effect.compared,
            findings=effect.findings,
            specimens_allowed=True,
        )
        scan = DocumentScan(assessed, effect.lines, effect.corrected)
        return self.send(events.DocumentRead(effect.ticket, scan, self.now))

    def examined(self, findings: tuple[Finding, ...] = ()) -> OnboardingState:
        """Answer the examination that goes on, if one does."""
        effect = self.state.examining
        if effect is not None:
            self.send(events.DocumentExamined(effect.ticket, ExaminedDocument(findings)))
        return self.state

    @property
    def document(self) -> DeskDocument:
        assert self.state.document is not None
        return self.state.document

    def press(self) -> OnboardingState:
        """Press the filled button, and write the statement if it asks for one."""
        self.send(events.PrimaryPressed())
        if isinstance(self.state.pending, ComposeStatement):
            case = self.state.pending.case
            text = f"I, {case.particulars.name}, state: {case.claim}"
            self.send(events.StatementComposed(self.state.pending.ticket, text))
        return self.state

    def let_read(self) -> OnboardingState:
        """Let the applicant say that they read the language in which the statement stands."""
        if not self.state.language_chosen:
            self.send(events.LanguageChosen(self.state.language))
        return self.state

    def sign(self) -> OnboardingState:
        self.let_read()
        return self.send(events.Signed(b"a drawing", self.now))

    def issuing(self) -> Issue:
        """Bring a clean passport to the point where its token is being issued."""
        self.scan()
        self.press()
        self.sign()
        self.press()
        assert isinstance(self.state.pending, Issue)
        return self.state.pending

    @property
    def lacks(self) -> list[Field]:
        return [point.field for point in missing(self.state)]

    def sentence(self, field: Field) -> str:
        return next(point.sentence for point in missing(self.state) if point.field is field)


@pytest.fixture
def desk() -> Desk:
    return Desk()
