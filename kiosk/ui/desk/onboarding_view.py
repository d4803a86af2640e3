"""One case on the screen: draws the flow's state, sends its events, runs its effects."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding import advance, begin
from kiosk.flows.onboarding_points import (
    PrimaryAction,
    hindrances,
    primary_action,
    to_compare,
)
from kiosk.flows.onboarding_queued import resumed
from kiosk.flows.onboarding_state import Phase, ReadDocument, TakeShot
from kiosk.ui.desk import keys
from kiosk.ui.desk.action_log import ActionLog
from kiosk.ui.desk.camera_feed import CameraFeed
from kiosk.ui.desk.case_foot import CaseFoot
from kiosk.ui.desk.case_header import CaseHeader
from kiosk.ui.desk.case_pages import CasePages
from kiosk.ui.desk.effects import (
    forget_picture,
    run_effect,
    run_examination,
    run_look_up,
    stop_camera,
)
from kiosk.ui.desk.intake import Intake, local_files
from kiosk.ui.shared import (
    Action,
    Column,
    Dialog,
    Rule,
    Toast,
)
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import current_language

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from kiosk.domain.evidence import Place
    from kiosk.flows.onboarding_state import ExamineDocument, OnboardingState
    from kiosk.ui.desk.issued_view import IssuedView
    from kiosk.ui.desk.ports import DeskPorts
    from kiosk.ui.desk.statement_view import StatementView
    from kiosk.ui.desk.work_view import WorkView
    from kiosk.ui.shared import Lane, Ticket


class OnboardingView(Column):
    """Lead one applicant from scan to token; `lost_token_asked` leads to the other page."""

    lost_token_asked = Signal()
    second_wanted = Signal()
    touched = Signal()
    state_changed = Signal(object)

    def __init__(self, ports: DeskPorts, lane: Lane) -> None:
        super().__init__(gap=0)
        self._ports, self._lane = ports, lane
        self.state: OnboardingState = begin(ports.today(), ports.region(), current_language())
        self.setAcceptDrops(True)
        self.intake = Intake(ports, lane, self)
        self.intake.sent.connect(self.send)
        self.feed = CameraFeed(ports, lane, self)
        self.feed.sent.connect(self.send)
        self._examination: Ticket | None = None
        self._pages = CasePages(ports, lane, self.state)
        self.header = CaseHeader(ports.now)
        self.header.lost_token_asked.connect(self.lost_token_asked)
        self.header.start_over_asked.connect(self._ask_to_start_over)
        self.cost = ActionLog(lambda: ports.now().timestamp())
        self.foot = CaseFoot(self._pages.large)
        self.foot.back.clicked.connect(lambda: self.send(events.WentBack()))
        self.primary, self.message = self.foot.primary, self.foot.message
        self.primary.clicked.connect(self.press)
        self._lay_out()
        self._pages.sent.connect(self.send)
        self._pages.offered.connect(self.offer)
        self._pages.file_wanted.connect(self.intake.choose_file)
        self.feed.shown.connect(self._pages.show_frame)
        self._shortcuts()
        self._draw(self.state)

    @property
    def work(self) -> WorkView:
        """Give the view where the case is scanned and reviewed."""
        return self._pages.work

    @property
    def statement(self) -> StatementView:
        """Give the view where the applicant signs."""
        return self._pages.statement

    @property
    def issued(self) -> IssuedView:
        """Give the view where the token is handed over."""
        return self._pages.issued

    def _lay_out(self) -> None:
        self.add(self.header)
        self.add(Rule())
        self.add(self._pages, 1)
        self.add(Rule())
        self.add(self.foot)

    def _shortcuts(self) -> None:
        acts: tuple[tuple[str, Callable[[], None]], ...] = (
            (keys.OPEN, self.intake.choose_file),
            (keys.PRESS, self.press),
            (keys.PRESS_TOO, self.press),
            (keys.CAMERA, self._open_camera),
            (keys.COMPARE, self._pages.compare_next),
            (keys.REPLACE_LOST, self.lost_token_asked.emit),
        )
        for key, act in acts:
            keys.bind(self, key, act)

    def send(self, event: events.Event) -> None:
        """Take an event, draw what changed, and run the effect that the state names."""
        before, self.state = self.state, advance(self.state, event)
        if self.state is before:
            return
        self.cost.follow(before, event, self.state)
        if isinstance(event, events.DocumentOffered | events.LinesSwiped):
            self.touched.emit()
        if isinstance(event, events.CaseKept):
            self._put_away(event.identity)
            return
        self._draw(before)
        self._welcome(before)
        self._run_effects(before)
        self.state_changed.emit(self.state)

    def _run_effects(self, before: OnboardingState) -> None:
        """Start what the state names and did not name before; stop what it names no more."""
        state = self.state
        self.feed.follow(state)
        if state.examining is not before.examining:
            self._examine(state.examining)
        if state.looking is not None and state.looking is not before.looking:
            run_look_up(state.looking, self._ports, self, self._lane, self.send)
        if before.capture is not None and state.capture is None:
            stop_camera(self._ports, self, self._lane, self.send)
        if state.pending is not None and state.pending != before.pending:
            run_effect(state.pending, self._ports, self, self._lane, self.send)

    def _examine(self, effect: ExamineDocument | None) -> None:
        """Drop the examination of what is gone, and queue the one that is wanted."""
        if self._examination is not None:
            self._examination.cancel()
            self._examination = None
        if effect is not None:
            self._examination = run_examination(effect, self._ports, self, self._lane, self.send)

    def press(self) -> None:
        """Do what the filled button says; pressed early, go to what is missing."""
        match primary_action(self.state):
            case PrimaryAction.OPEN_DOCUMENT:
                self.intake.choose_file()
            case PrimaryAction.NEXT_APPLICANT:
                self.next_applicant()
            case action:
                self.send(events.PrimaryPressed())
                points = hindrances(self.state)
                if self.state.insisted and points:
                    self.work.focus_on(points[0])
                elif action is PrimaryAction.WANT_SECOND and not points:
                    self.second_wanted.emit()

    def lay(self, event: events.CaseOpened) -> None:
        """Lay a case of the queue here; nothing of the one before stays."""
        self.next_applicant()
        self.send(event)

    def next_applicant(self) -> None:
        """Forget this case, here and on the clipboard, and begin another."""
        self.intake.forget()
        self._pages.forget()
        forget_picture(self._ports, self, self._lane, self.send)
        self.send(events.NextApplicant(self._ports.today()))
        self.header.focus_title()

    def _put_away(self, identity: str) -> None:
        """Forget a case that lies sealed, and name it: whoever asks for it calls it so."""
        self.next_applicant()
        words = self.tr("{case} is kept sealed on this machine. It goes into the queue by itself.")
        Toast(self, words.format(case=case_name(identity)), seconds=10)

    def put_back(self, state: OnboardingState) -> None:
        """Lay a case as it was left; what was under way then is asked for again."""
        before = self.state
        self.state = resumed(state, before.tickets)
        self._draw(before)
        self._run_effects(before)
        self.state_changed.emit(self.state)

    def today(self) -> date:
        """Give the present day where the issuer is."""
        return self._ports.today()

    @property
    def untouched(self) -> bool:
        """Tell whether nothing of anybody stands here yet."""
        fresh = begin(self.state.today, self.state.region, self.state.language)
        return replace(self.state, tickets=0, away=False) == fresh

    def take_swipe(self, lines: tuple[str, ...], doubtful: tuple[Place, ...] = ()) -> None:
        """Take the lines of a swipe, and the places that its reader leaves in doubt."""
        self.send(events.LinesSwiped(lines, doubtful))

    def offer(self, paths: list[Path]) -> None:
        """Take files that were opened or dropped."""
        self.intake.offer(paths)

    @property
    def takes_scans(self) -> bool:
        """Tell whether a file that a scanner dropped could be taken now."""
        return self.state.editable and not isinstance(self.state.pending, ReadDocument)

    def offer_scan(self, data: bytes, on_taken: Callable[[], object]) -> None:
        """Take a file that a scanner dropped, and say so; otherwise let it be offered again."""
        if self.takes_scans:
            self.send(events.DocumentOffered(data))
            on_taken()

    def close_camera(self) -> None:
        """Put the camera away when nobody looks at its picture any more."""
        self.send(events.CameraClosed())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files anywhere on the page."""
        if event.mimeData().hasUrls() and self.state.editable:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files."""
        paths = local_files(event)
        if paths:
            event.acceptProposedAction()
            self.offer(paths)

    def _open_camera(self) -> None:
        self.send(events.CameraOpened())

    def _ask_to_start_over(self) -> None:
        if self.untouched:
            return
        dialog = Dialog(
            self,
            self.tr("Start over?"),
            self.tr("Everything of this applicant is forgotten. Nothing was stored yet."),
            actions=(
                Action("go_on", self.tr("Go on with this applicant"), "quiet", cancels=True),
                Action("forget", self.tr("Forget this applicant"), "danger-filled"),
            ),
        )
        dialog.chosen.connect(lambda key: self.next_applicant() if key == "forget" else None)
        dialog.show_over()

    # ---- Drawing ----

    def _welcome(self, before: OnboardingState) -> None:
        """Say that a shot was taken, and let the next key answer the first doubt.

        Whoever is writing in a field is not disturbed.
        """
        document = self.state.document
        if document is None or (before.document and before.document.image is document.image):
            return
        if isinstance(before.pending, TakeShot):
            Toast(self, self.tr("The picture is taken. Put the document down."), seconds=4)
        if to_compare(document) and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.work.compare_next()

    def _draw(self, before: OnboardingState) -> None:
        state = self.state
        self.header.draw(state)
        self._pages.draw(state)
        self.foot.draw(state, self.cost.sentence())
        if self._pages.turn():
            if state.phase is Phase.SIGNING and not state.language_chosen:
                self.statement.languages.take_focus()
            elif before.phase is not state.phase:
                self.header.focus_title()
