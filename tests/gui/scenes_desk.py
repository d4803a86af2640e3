"""The walk through the desk's queue: cases left at a station, reviewed, passed on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.assets import asset
from kiosk.app.specimens import specimen
from kiosk.attestations.statements import statement_text
from kiosk.documents import parse
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import (
    CaseReason,
    Correction,
    Submission,
    SubmittedDocument,
    WayIn,
)
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.flows import desk_queue_events as events
from kiosk.flows import onboarding_events as desk_events
from kiosk.flows.desk_queue_state import Sieve, VerdictKind
from kiosk.flows.onboarding_background import applicant_of
from kiosk.flows.onboarding_passed_on import NO_STATION
from kiosk.flows.onboarding_state import LookUp, Phase
from kiosk.services import cases
from kiosk.services.case_background import Background, EarlierEvent, ListedName
from kiosk.services.likenesses import Likeness, LikenessKind
from kiosk.ui.desk import keys
from kiosk.ui.desk.applicant_window import ApplicantWindow
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.shared import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.ui.desk.onboarding_view import OnboardingView
    from kiosk.ui.desk.queue_desk import QueueDesk
    from kiosk.ui.workspace import Workspace
    from tests.gui.screenshots import Stage

_TWIN = "7e1a" * 8
_SIMILAR = "The name is similar; the dates of birth differ."
_PNG = b"\x89PNG\r\n\x1a\n"
_FILES = ("passport-photographed.jpg", "passport-utopia.jpg", "passport-photographed.jpg")


def queue(stage: Stage, sign_in: Callable[[Stage, str], Workspace]) -> Iterator[str]:
    """Claim, review, pass on, send back, hand over; then the applicant's own screen."""
    workspace = sign_in(stage, "staff")
    page = workspace.page("desk")
    if not isinstance(page, DeskPage) or page.queue is None:
        raise TypeError(f"{type(page).__name__} has no queue")
    yield "queue-empty"
    env, session = stage.wiring.program.env, workspace.session
    now = stage.wiring.program.world.clock()
    for number, name in enumerate(_FILES):
        _leave(env, session, name, now - timedelta(minutes=4 + 9 * number), number)
    desk, view = page.queue, page.onboarding
    page.refresh()
    stage.settle()
    yield "queue-list"
    yield from _review(stage, desk, view)
    yield from _decided(stage, desk)


def _review(stage: Stage, desk: QueueDesk, view: OnboardingView) -> Iterator[str]:
    desk.claim_next()
    stage.wait_until(lambda: view.state.document is not None and view.state.examining is None)
    yield "queue-review"
    _answer(view, stage.wiring.program.world.clock())
    yield "queue-review-alike"
    view.send(desk_events.LikenessAnswered(_TWIN, same=False))
    view.send(desk_events.PrimaryPressed())
    yield "queue-review-second"


def _answer(view: OnboardingView, now: datetime) -> None:
    """Answer a look-up as a register would that knows somebody alike."""
    particulars = Particulars(PersonName("Wekesa", "Brian"), PartialDate(1991, 3, 4))
    registered = now - timedelta(days=90)
    found = Background(
        likenesses=(Likeness(LikenessKind.POSSIBLE_TWIN, _TWIN, particulars, registered),),
        listed=(ListedName("example list", "WEKESA, Baraka J.", _SIMILAR),),
        history=(EarlierEvent(registered, "registered"),),
    )
    ticket = view.state.tickets + 1
    looking = LookUp(ticket, applicant_of(view.state))
    view.state = replace(view.state, looking=looking, tickets=ticket)
    view.send(desk_events.BackgroundFound(ticket, found))


def _decided(stage: Stage, desk: QueueDesk) -> Iterator[str]:
    desk.ask_for_reason(VerdictKind.SEND_BACK)
    yield "queue-send-back"
    if desk.asked is not None:
        desk.asked.dialog.dismiss()
    desk.page.send(events.VerdictGiven(VerdictKind.SEND_BACK, CaseReason.PICTURE_UNREADABLE))
    stage.settle()
    yield "queue-undo"
    desk.page.send(events.VerdictStands())
    desk.page.send(events.SieveChosen(Sieve.SENT_BACK))
    yield "queue-sent-back"
    desk.page.send(events.SieveChosen(Sieve.TO_DO))
    desk.ask_to_hand_over()
    yield "queue-hand-over"
    for dialog in stage.window.findChildren(Dialog):
        dialog.dismiss()
    keys.show_keys(desk.page)
    yield "queue-keys"
    for dialog in stage.window.findChildren(Dialog):
        dialog.dismiss()


def applicant(stage: Stage, sign_in: Callable[[Stage, str], Workspace]) -> Iterator[str]:
    """Draw the applicant's window in place of the desk's."""
    page = sign_in(stage, "staff").page("desk")
    if not isinstance(page, DeskPage):
        raise TypeError(f"{type(page).__name__} is shown instead of the desk")
    view = page.onboarding
    view.offer([asset("specimens", "passport-utopia.jpg")])
    stage.wait_until(lambda: view.state.document is not None and view.state.examining is None)
    page.applicant.turn()
    window = page.applicant.window
    if not isinstance(window, ApplicantWindow):
        raise TypeError("the applicant's window did not open")
    stage.settle()
    desk, stage.window = stage.window, window  # type: ignore[assignment]  # Drawn in its place.
    yield "applicant-facts"
    for _ in range(3):
        if view.state.phase is not Phase.SIGNING:
            view.press()
            stage.settle()
    yield "applicant-language"
    view.send(desk_events.LanguageChosen(view.state.language))
    yield "applicant-statement"
    stage.window = desk
    page.applicant.turn()


def _leave(
    env: Environment, session: OperatorSession, name: str, at: datetime, number: int
) -> None:
    """Put a case into the queue as a station leaves one."""
    shown = specimen(name)
    facts = parse(shown.lines, today=at.date(), specimens_allowed=True)
    said = PersonName(facts.primary_identifier.title(), facts.secondary_identifier.title())
    claim = Claim(citizenships=(Citizenship(facts.nationality),))
    with env.store.reading() as uow:
        settings = uow.issuer.settings()
    text = statement_text(
        claim, said, issuer_name=settings.name, appeal_url=settings.appeal_url, language="en"
    )
    corrected = (Correction("primary_identifier", facts.primary_identifier, "Wekesa-Otieno"),)
    cases.open_at_desk(
        env,
        session,
        Submission(
            id=env.identifier(),
            station_id=NO_STATION,
            way_in=WayIn.NONE,
            entry_id="",
            particulars=Particulars(
                said, PartialDate.parse(str(facts.date_of_birth)), f"guest{number}@partner.example"
            ),
            claim=claim,
            language="en",
            started_at=at - timedelta(minutes=4),
            finished_at=at,
            documents_chosen=(DocumentKind.PASSPORT,),
            documents=(
                SubmittedDocument(
                    DocumentKind.PASSPORT, shown.lines, (), shown.path.read_bytes(), "image", at
                ),
            ),
            corrections=corrected if not number else (),
            statement=SignedStatement(text, "en", _PNG, unable_to_sign=False, signed_at=at),
        ),
    )
