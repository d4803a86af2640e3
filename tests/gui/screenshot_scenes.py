"""The walks through the program that the screenshots show, screen by screen.

A play leads the window to a screen and yields the screen's name; when it is
resumed, the pictures were taken. A scene's name begins with its play's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QItemSelectionModel

from kiosk.app.assets import asset
from kiosk.app.demo_people import DEMO_MODELS
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import InspectionAnswer
from kiosk.domain.operators import Act
from kiosk.domain.rights import OpeningReason
from kiosk.flows import composer as composing
from kiosk.flows import onboarding_events as desk_events
from kiosk.flows.ceremony import (
    AdminDraft,
    CeremonyDraft,
    CeremonyPage,
    Edited,
    Established,
    EstablishingFailed,
    WentOn,
)
from kiosk.flows.onboarding_state import Field, Phase
from kiosk.flows.token_action import Confirmed
from kiosk.reading.results import Hint, Watched
from kiosk.ui.console.appeals_page import AppealsPage
from kiosk.ui.console.composer_page import ComposerPage
from kiosk.ui.console.difference_panel import DifferencePanel
from kiosk.ui.console.directive_view import DirectiveView
from kiosk.ui.console.directives_page import DirectivesPage
from kiosk.ui.console.impact_panel import ImpactPanel
from kiosk.ui.console.kill_switch_page import KillSwitchPage
from kiosk.ui.console.log_page import LogPage
from kiosk.ui.console.people_page import PeoplePage
from kiosk.ui.console.publications_page import PublicationsPage
from kiosk.ui.console.screening_page import ScreeningPage
from kiosk.ui.console.team_page import TeamPage
from kiosk.ui.console.tokens_page import TokensPage
from kiosk.ui.desk.page import DeskPage
from kiosk.ui.desk.statement_view import StatementView
from kiosk.ui.desk.type_lines import TypeLines
from kiosk.ui.entry.ceremony_page import CeremonyView
from kiosk.ui.entry.refusal import RefusalWindow
from kiosk.ui.entry.sign_in_view import SignInView
from kiosk.ui.entry.unlock_view import UnlockView
from kiosk.ui.shared import Dialog, Scroll
from kiosk.ui.shared.language import said
from tests.gui import scenes_away, scenes_console, scenes_desk, scenes_places
from tests.gui.scenes_devices import devices
from tests.gui.scenes_drill import drill
from tests.gui.scenes_help import help_scenes
from tests.gui.staged_desk import DOUBTFUL, EXAMINATION, StagedDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from kiosk.reading.results import Corners
    from kiosk.ui.desk.onboarding_view import OnboardingView
    from kiosk.ui.workspace import Workspace
    from tests.gui.screenshots import Stage

View = TypeVar("View")
_PASSPHRASE = "four words nobody guesses"


@dataclass(frozen=True, slots=True)
class Play:
    """Hold one walk; ``demo`` says whether the store is filled or empty."""

    name: str
    demo: bool
    scenes: Callable[[Stage], Iterator[str]]

    def has(self, scene: str) -> bool:
        """Tell whether a scene whose name begins so may be part of this play."""
        return scene.startswith(self.name) or self.name.startswith(scene)


def _as(kind: type[View], view: object) -> View:
    if not isinstance(view, kind):
        raise TypeError(f"{type(view).__name__} is shown instead of {kind.__name__}")
    return view


def ceremony(stage: Stage) -> Iterator[str]:
    """Set the kiosk up; nothing is established, so that no file name differs."""
    view = _as(CeremonyView, stage.window.current())
    yield "ceremony-welcome"
    view.send(WentOn())
    yield "ceremony-issuer-empty"
    view.send(WentOn())
    yield "ceremony-issuer-missing"
    view.send(Edited(_draft()))
    view.send(WentOn())
    names = {
        CeremonyPage.STORE_KEY: "ceremony-store-key",
        CeremonyPage.FIRST_ADMIN: "ceremony-admin",
        CeremonyPage.SECOND_ADMIN: "ceremony-second-admin",
        CeremonyPage.MODELS: "ceremony-models",
        CeremonyPage.OFFLINE: "ceremony-offline",
        CeremonyPage.REVIEW: "ceremony-review",
    }
    for page, name in names.items():
        if view.state.page is not page:
            raise TypeError(f"{view.state.page} is shown instead of {page}")
        yield name
        if page is not CeremonyPage.REVIEW:
            view.send(WentOn())
    view.send(
        EstablishingFailed(
            KioskError(
                "The folder or stick could not be written.",
                "Check that it is there, has room, and may be written to, then try again.",
            )
        )
    )
    yield "ceremony-review-failed"
    names_written = ("README.txt", "root-key-ada.pem", "root-key-bjorn.pem", "root.json")
    place = Path("/media/stick/kiosk-offline-20260612-131500")
    view.send(Established(tuple(place / name for name in names_written)))
    yield "ceremony-done"


def _admin(given: str, family: str, login: str) -> AdminDraft:
    secret, root = f"seven brown horses {login}", f"a root of many words {login}"
    return AdminDraft(
        secondary_identifier=given,
        primary_identifier=family,
        email=f"{login}@laboratory.example",
        login=login,
        secret=secret,
        secret_again=secret,
        root_passphrase=root,
        root_passphrase_again=root,
    )


def _draft() -> CeremonyDraft:
    return CeremonyDraft(
        issuer_name="Example Laboratory",
        url="https://id.laboratory.example",
        postal_address="1 Example Street, 00000 Example",
        zone="America/New_York",
        appeal_url="mailto:appeals@laboratory.example",
        passphrase=_PASSPHRASE,
        passphrase_again=_PASSPHRASE,
        first_admin=_admin("Ada", "Lovegood", "ada"),
        second_admin=_admin("Björn", "Secundus", "bjorn"),
        models=DEMO_MODELS,
        folder=Path("/media/stick"),
    )


def door(stage: Stage) -> Iterator[str]:
    """Open a locked store and sign in, both also in vain."""
    sign_in = _as(SignInView, stage.window.current())
    yield "door-sign-in"
    sign_in.primary.click()
    yield "door-sign-in-missing"
    sign_in.login.set_text("admin")
    sign_in.secret.line.setText("not the password")
    sign_in.primary.click()
    stage.wait_until(lambda: sign_in.state.failure is not None)
    yield "door-sign-in-refused"
    stage.window._show_unlock(automatic=False)
    unlock = _as(UnlockView, stage.window.current())
    yield "door-unlock"
    unlock.primary.click()
    yield "door-unlock-missing"
    error = KioskError(
        "This store was written by a newer version of this program.",
        "Install that version here; nothing in the store was changed.",
    )
    refusal = RefusalWindow(said(error))
    refusal.show()
    desk, stage.window = stage.window, refusal  # type: ignore[assignment]  # Drawn in its place.
    yield "door-refused"
    refusal.close()
    stage.window = desk


def console(stage: Stage) -> Iterator[str]:
    """Look through the places of an admin."""
    workspace = _sign_in(stage, "admin")
    yield from _people(stage, workspace)
    yield from _tokens(stage, workspace)
    publications = _as(PublicationsPage, workspace.page("publications"))
    yield "console-publications"
    publications.table.opened.emit(publications.model.row(0))
    yield "console-publications-open"
    log = _as(LogPage, workspace.page("log"))
    yield "console-log"
    log.verify.click()
    stage.wait_until(log.outcome.isVisible)
    yield "console-log-verified"
    team = _as(TeamPage, workspace.page("team"))
    yield "console-team"
    team.table.opened.emit(team.model.row(0))
    yield "console-team-open"
    people = _as(PeoplePage, workspace.page("people"))
    people.account_wanted.emit("", "Adaeze Okonkwo-Lindqvist")
    yield "console-account"
    _dismiss(stage.window)


def _sign_in(stage: Stage, login: str) -> Workspace:
    program, view = stage.wiring.program, _as(SignInView, stage.window.current())
    account = next(each for each in program.demo_accounts() if each.login == login)
    view.login.set_text(account.login)
    view.secret.line.setText(account.secret)
    view.primary.click()
    stage.wait_until(lambda: stage.window.workspace is not None)
    workspace = stage.window.workspace
    if workspace is None:
        raise TypeError("no workspace")
    return workspace


def _dismiss(window: QWidget) -> None:
    for dialog in window.findChildren(Dialog):
        dialog.dismiss()


def _people(stage: Stage, workspace: Workspace) -> Iterator[str]:
    page = _as(PeoplePage, workspace.page("people"))
    yield "console-people"
    for number in range(page.model.rowCount()):
        row = page.model.row(number)
        if row is not None and row.name.startswith("Lucía"):
            page.open_record(row.person_id, OpeningReason.RIGHTS_REQUEST, "Letter of 3 June")
    stage.wait_until(page.panel.isVisible)
    yield "console-people-open"
    page.search.set_text("oko")
    stage.wait_until(lambda: page.model.rowCount() == 1)
    yield "console-people-search"
    page.search.set_text("nobody of this name")
    stage.wait_until(lambda: page.model.rowCount() == 0)
    yield "console-people-no-match"
    page.search.set_text("")
    stage.wait_until(lambda: page.model.rowCount() > 1)


def _tokens(stage: Stage, workspace: Workspace) -> Iterator[str]:
    page = _as(TokensPage, workspace.page("tokens"))
    yield "console-tokens"
    page.table.opened.emit(page.model.row(2))
    yield "console-tokens-open"
    page.panel.hide()
    for number in range(3):
        page.table.selectionModel().select(
            page.model.index(number, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    yield "console-tokens-chosen"
    page.begin(Act.REVOKE_TOKEN, [row.record for row in page.table.selected_rows()])
    yield "console-tokens-revoke"
    if page.dialog is not None:
        page.dialog.send(Confirmed())
    yield "console-tokens-revoke-missing"
    _dismiss(stage.window)
    page.table.clearSelection()


def directives(stage: Stage) -> Iterator[str]:
    """Look at the library, one directive, its activation, and what stands around it."""
    workspace = _sign_in(stage, "compliance")
    page = _as(DirectivesPage, workspace.page("directives"))
    yield "directives-library"
    yield from _directive(stage, page)
    yield from _composer(stage, page)
    kill = _as(KillSwitchPage, workspace.page("kill"))
    yield "directives-kill-switch"
    kill.boxes["mythos-5"].setChecked(True)
    kill.throw()
    stage.settle()
    yield "directives-kill-switch-two"
    _dismiss(stage.window)
    appeals = _as(AppealsPage, workspace.page("appeals"))
    yield "directives-appeals"
    if appeals.model.rowCount():
        appeals.table.opened.emit(appeals.model.row(0))
        yield "directives-appeals-open"
        appeals.answer(appeals.model.row(0))
        yield "directives-appeals-answer"
        _dismiss(stage.window)
        appeals.close_panel()
    appeals.take_in()
    yield "directives-appeals-take-in"
    _dismiss(stage.window)
    screening = _as(ScreeningPage, workspace.page("screening"))
    yield "directives-screening"
    if screening.model.rowCount():
        screening.table.opened.emit(screening.model.row(0))
        yield "directives-screening-open"
        screening.rule_out(screening.model.row(0))
        yield "directives-screening-rule-out"
        _dismiss(stage.window)


def _directive(stage: Stage, page: DirectivesPage) -> Iterator[str]:
    stage.wait_until(lambda: page.model.rowCount() > 0)
    for number in range(page.model.rowCount()):
        row = page.model.row(number)
        if row is not None and row.record.id == "us-2026-06-12":
            page.open_directive(row)
    view = _as(DirectiveView, page.view)
    stage.wait_until(lambda: view.result.findChild(ImpactPanel) is not None)
    yield "directives-one"
    view.compare.click()
    stage.wait_until(lambda: view.differences.findChild(DifferencePanel) is not None)
    for scroll in view.findChildren(Scroll):
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    yield "directives-differences"
    view.acts.approve(view.reading)
    stage.settle()
    yield "directives-activation"
    _dismiss(stage.window)


def _composer(stage: Stage, page: DirectivesPage) -> Iterator[str]:
    page.compose()
    composer = _as(ComposerPage, page.view)
    yield "directives-composer"
    text = 'unless { principal.us_person || principal.location == "USA" }'
    composer.send(composing.ConditionTyped(0, composing.Side.BLOCK, text))
    composer.stage()
    stage.settle()
    yield "directives-composer-missing"
    page.show_page(page.library)


def roles(stage: Stage) -> Iterator[str]:
    """Look at the tokens as an auditor, who may change nothing."""
    workspace = _sign_in(stage, "auditor")
    workspace.page("tokens")
    yield "roles-auditor"


def desk(stage: Stage) -> Iterator[str]:
    """Onboard somebody from a specimen, and look for a lost token."""
    page = _as(DeskPage, _sign_in(stage, "staff").page("desk"))
    page.show_onboarding()
    view = page.onboarding
    yield "desk-empty"
    view.offer([asset("specimens", "passport-wrong-digit.jpg")])
    stage.wait_until(lambda: view.state.document is not None or view.state.problem is not None)
    yield "desk-wrong-digit"
    view.next_applicant()
    view.offer([asset("specimens", "page-without-mrz.jpg")])
    stage.wait_until(lambda: view.state.problem is not None)
    yield "desk-no-zone"
    view.next_applicant()
    view.offer([asset("specimens", "passport-utopia.jpg")])
    stage.wait_until(lambda: view.state.document is not None and view.state.examining is None)
    yield "desk-review"
    view.send(desk_events.Typed(Field.EMAIL, "anna@staff.example"))
    view.send(desk_events.Typed(Field.PHONE, "+1 202 555 0147"))
    document = view.state.document
    for item in document.scan.assessed.inspection if document is not None else ():
        view.send(desk_events.ItemAnswered(item.id, InspectionAnswer.IN_ORDER))
    for _ in range(3):
        if view.state.phase is not Phase.SIGNING:
            view.press()
            stage.settle()
    yield "desk-statement-language"
    view.send(desk_events.LanguageChosen(view.state.language))
    yield "desk-statement"
    statement = _as(StatementView, view.findChild(StatementView))
    statement.show_large()
    yield "desk-statement-large"
    statement.show_small()
    view.send(desk_events.UnableToSign(unable=True, at=stage.wiring.program.world.clock()))
    view.press()
    stage.wait_until(lambda: view.state.phase is Phase.ISSUED or view.state.problem is not None)
    yield "desk-issued"
    view.issued.offer.click()
    stage.wait_until(view.issued.code.isVisible)
    yield "desk-issued-code"
    view.next_applicant()
    page.show_lost_token()
    yield "desk-lost-token"


def reading(stage: Stage) -> Iterator[str]:
    """Compare doubtful characters, answer findings, type lines, look through the camera."""
    workspace = _sign_in(stage, "staff")
    page = _as(DeskPage, workspace.page("desk"))
    page.show_onboarding()
    view = page.onboarding
    view.send(desk_events.CameraOpened())
    stage.wait_until(lambda: view.state.problem is not None)
    yield "reading-no-camera"
    ports = StagedDesk(
        stage.wiring.program,
        workspace.session,
        stage.wiring.worker,
        stage.wiring.request_publication,
    )
    page = DeskPage(ports, stage.wiring.lane)
    workspace.pages.addWidget(page)
    workspace.pages.setCurrentWidget(page)
    yield from _doubts(stage, page.onboarding, ports)
    yield from _typed_lines(stage, page.onboarding)
    yield from _camera(stage, page.onboarding, ports)


def _doubts(stage: Stage, view: OnboardingView, ports: StagedDesk) -> Iterator[str]:
    ports.doubtful = DOUBTFUL
    ports.staged = EXAMINATION
    _open(stage, view, "passport-utopia.jpg")
    yield "reading-doubtful"
    view.send(desk_events.CharacterCompared(DOUBTFUL[0], "O"))
    view.work.document.scanned.compare.show_next()
    yield "reading-corrected"
    view.work.document.scanned._correct_lines()
    yield "reading-correct-lines"
    _dismiss(stage.window)
    for place in DOUBTFUL[1:]:
        document = view.state.document
        if document is not None:
            now = document.scan.best_lines[place[0]][place[1]]
            view.send(desk_events.CharacterCompared(place, now))
    view.press()
    yield "reading-findings"
    ports.doubtful, ports.staged = (), None
    view.next_applicant()
    _open(stage, view, "permanent-resident-card.jpg")
    yield "reading-green-card"
    view.next_applicant()


def _typed_lines(stage: Stage, view: OnboardingView) -> Iterator[str]:
    view.offer([asset("specimens", "page-without-mrz.jpg")])
    stage.wait_until(lambda: view.state.problem is not None)
    yield "reading-unread"
    view.work.document.type_instead.click()
    dialog = _as(TypeLines, stage.window.findChild(TypeLines))
    dialog.fields[0].set_text("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<")
    dialog.fields[1].set_text("L898902C36UTO740812")
    dialog.choose("take")
    yield "reading-type-lines"
    dialog.dismiss()
    view.next_applicant()


def _camera(stage: Stage, view: OnboardingView, ports: StagedDesk) -> Iterator[str]:
    view.send(desk_events.CameraOpened())
    stage.wait_until(lambda: view.state.capture is not None and view.state.capture.live)
    yield "reading-camera-show"
    lines: Corners = ((0.1, 0.72), (0.9, 0.72), (0.9, 0.86), (0.1, 0.86))
    for hint in (Hint.TILT_GLARE, Hint.MOVE_CLOSER, Hint.READING):
        ports.watched = Watched(hint, lines if hint is not Hint.MOVE_CLOSER else None)
        stage.wait_until(lambda wanted=ports.watched: _seen(view) == wanted)
        yield f"reading-camera-{hint.value.replace('_', '-')}"
    ports.watched = Watched(Hint.DONE, lines, settled=True)
    stage.wait_until(lambda: view.state.document is not None)
    yield "reading-camera-taken"
    view.next_applicant()


def _seen(view: OnboardingView) -> Watched | None:
    return view.state.capture.watched if view.state.capture else None


def _open(stage: Stage, view: OnboardingView, name: str) -> None:
    view.offer([asset("specimens", name)])
    stage.wait_until(lambda: view.state.document is not None and view.state.examining is None)


PLAYS = (
    Play("ceremony", demo=False, scenes=ceremony),
    Play("door", demo=True, scenes=door),
    Play("console", demo=True, scenes=console),
    Play("directives", demo=True, scenes=directives),
    Play("roles", demo=True, scenes=roles),
    Play("desk", demo=True, scenes=desk),
    Play("queue", demo=True, scenes=partial(scenes_desk.queue, sign_in=_sign_in)),
    Play("applicant", demo=True, scenes=partial(scenes_desk.applicant, sign_in=_sign_in)),
    Play("reading", demo=True, scenes=reading),
    Play("overview", demo=True, scenes=partial(scenes_console.overview, sign_in=_sign_in)),
    Play("enrolment", demo=True, scenes=partial(scenes_console.enrolment, sign_in=_sign_in)),
    Play("proof", demo=True, scenes=partial(scenes_console.proof, sign_in=_sign_in)),
    Play("rights", demo=True, scenes=partial(scenes_console.rights, sign_in=_sign_in)),
    Play("away", demo=True, scenes=partial(scenes_away.away, sign_in=_sign_in)),
    Play("places", demo=True, scenes=partial(scenes_places.places, sign_in=_sign_in)),
    Play("devices", demo=True, scenes=devices),
    Play("drill", demo=True, scenes=drill),
    Play("help", demo=True, scenes=help_scenes),
)
