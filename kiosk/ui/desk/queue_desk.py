"""Join the queue and the review: a case claimed is laid out, a case decided is put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.enrolments import CaseState, EnrolmentCase
from kiosk.flows import desk_queue_events as events
from kiosk.flows import onboarding_events
from kiosk.flows.desk_queue_state import Notice, VerdictKind
from kiosk.flows.onboarding_likeness import second_reason
from kiosk.flows.onboarding_passed_on import submission_of
from kiosk.flows.onboarding_points import case_of, missing
from kiosk.flows.onboarding_state import Phase
from kiosk.ui.desk import keys
from kiosk.ui.desk.discreet_flags import DiscreetFlags
from kiosk.ui.desk.queue_page import QueuePage
from kiosk.ui.desk.queue_words import away_sentence, done_sentence, tr
from kiosk.ui.desk.verdict_dialog import HandOverDialog, VerdictDialog
from kiosk.ui.shared import Toast
from kiosk.ui.shared.case_words import case_name
from kiosk.ui.shared.language import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.domain.enrolments import CaseReason
    from kiosk.flows.desk_actions import Effort
    from kiosk.flows.desk_queue_state import QueueState
    from kiosk.flows.onboarding_state import OnboardingState
    from kiosk.services.cases import CaseFile
    from kiosk.services.onboarding_case import OnboardingCase
    from kiosk.ui.desk.page import DeskPage
    from kiosk.ui.desk.queue_ports import QueuePorts
    from kiosk.ui.shared import Lane


class QueueDesk(QObject):
    """Conduct the queue's page and the review of one desk.

    What was decided is put away at once, so that nobody's data lies on the
    screen for longer than it is worked on; for ten seconds it can come back.
    """

    def __init__(self, ports: QueuePorts, lane: Lane, desk: DeskPage) -> None:
        super().__init__(desk)
        self._ports, self._lane, self._desk = ports, lane, desk
        self._view = desk.onboarding
        self.page = QueuePage(ports, lane)
        self.toast: Toast | None = None
        self.asked: VerdictDialog | HandOverDialog | None = None
        self._away: OnboardingState | None = None
        self._came_from_queue = False
        self.page.laid.connect(self._lay)
        self.page.state_changed.connect(self._follow)
        self.page.applicant_asked.connect(desk.show_onboarding)
        self.page.hand_over_asked.connect(self.ask_to_hand_over)
        self._view.state_changed.connect(self._follow_review)
        self._view.second_wanted.connect(self._pass_on)
        self._view.foot.verdict_asked.connect(self.ask_for_reason)
        self._view.foot.put_back_asked.connect(self.put_back)
        self._view.cost.record = self._record
        self.flags = DiscreetFlags(desk, ports, lane, self._case_id)
        self._bind()

    def _bind(self) -> None:
        acts: tuple[tuple[str, Callable[[], object]], ...] = (
            (keys.CLAIM_NEXT, self.claim_next),
            (keys.TURN, self._desk.turn),
            (keys.SEND_BACK, lambda: self.ask_for_reason(VerdictKind.SEND_BACK)),
            (keys.REFUSE, lambda: self.ask_for_reason(VerdictKind.REFUSE)),
            (keys.SECOND_PERSON, lambda: self.ask_for_reason(VerdictKind.WANT_SECOND)),
            (keys.PUT_BACK, self.put_back),
            (keys.HAND_OVER, self.ask_to_hand_over),
            (keys.UNDO, self.undo),
        )
        for key, act in acts:
            keys.bind(self._desk, key, act)

    # ---- Acts ----

    def _rests(self) -> bool:
        """Tell whether the store is away, and say so to whoever wants something of the queue."""
        if self.page.state.away:
            Toast(self._desk, away_sentence(), seconds=6)
        return self.page.state.away

    def claim_next(self) -> None:
        """Claim the case that has waited longest, unless somebody is being served."""
        if self._busy():
            self._desk.show_onboarding()
            Toast(self._desk, tr("Finish with this applicant, or start over, first."), seconds=4)
            return
        self.page.send(events.NextWanted())

    def ask_for_reason(self, kind: VerdictKind) -> None:
        """Offer the reasons of a decision about the case at hand."""
        if self._rests():
            return
        state, held = self._view.state, self.page.state.holding
        begun_here = kind is VerdictKind.WANT_SECOND and self._can_pass_on(state)
        if state.queued is None and not begun_here:
            return
        if state.busy or (state.queued is not None and held is None):
            return
        self._desk.show_onboarding()
        name = case_name(held.id) if held is not None else tr("this case")
        dialog = VerdictDialog(self._desk, kind, name)
        dialog.decided.connect(self._decide)
        self.asked = dialog
        dialog.open()

    def put_back(self) -> None:
        """Put the case at hand back where it waited."""
        if self._rests():
            return
        if not self._view.state.busy:
            self.page.send(events.PutBackWanted())

    def undo(self) -> None:
        """Take the last decision back."""
        if self._rests():
            return
        self._take_toast_away()
        self.page.send(events.VerdictUndone())

    def ask_to_hand_over(self) -> None:
        """Ask for a note, then put everything of this clerk back."""
        if self._rests():
            return
        state = self.page.state
        mine = [case for case in state.rows if _mine(case, state.me)]
        if state.holding is not None and state.holding.id not in {case.id for case in mine}:
            mine.append(state.holding)
        dialog = HandOverDialog(self._desk, tuple(mine))
        dialog.handed_over.connect(lambda note: self.page.send(events.HandOverWanted(note)))
        self.asked = dialog
        dialog.open()

    def _decide(self, kind: VerdictKind, reason: CaseReason) -> None:
        if self._view.state.queued is None:
            self._ask_second(reason)
        else:
            found = self._found() if kind is VerdictKind.WANT_SECOND else None
            self.page.send(events.VerdictGiven(kind, reason, found))

    def _pass_on(self) -> None:
        """Do what the filled button says where a second person must look."""
        reason = second_reason(self._view.state)
        if reason is not None:
            self._decide(VerdictKind.WANT_SECOND, reason)

    def _ask_second(self, reason: CaseReason) -> None:
        """Put a case that was begun here into the queue, signed or not, for somebody else."""
        submission, found = submission_of(self._view.state, self._ports.now()), self._found()

        def queued(_outcome: None) -> None:
            self._view.next_applicant()
            self._desk.show_queue()
            Toast(self._desk, tr("The case waits for a second person."), seconds=6)
            self.page.send(events.Looked())

        self._lane.run(
            self,
            lambda: self._ports.ask_second(submission, reason, found),
            queued,
            lambda error: self._view.send(onboarding_events.OfferFailed(error)),
        )

    def _found(self) -> OnboardingCase | None:
        """Give the case as this clerk would approve it; nothing where anything is missing."""
        state = self._view.state
        return None if missing(state) else case_of(state)

    def _can_pass_on(self, state: OnboardingState) -> bool:
        named = bool(state.applicant.primary_identifier.text.strip())
        return state.queued is None and named and state.phase is not Phase.ISSUED

    def _busy(self) -> bool:
        state = self._view.state
        return not self._view.untouched and state.phase is not Phase.ISSUED

    def _case_id(self) -> str:
        held = self.page.state.holding
        return held.id if held is not None else ""

    def _record(self, effort: Effort) -> None:
        self._lane.run(
            self,
            lambda: self._ports.record_effort(effort),
            lambda _recorded: None,
            lambda error: self._view.foot.message.setText(said(error)),
        )

    # ---- What follows ----

    def _lay(self, file: CaseFile) -> None:
        """Lay a claimed case out for review."""
        self._away, self._came_from_queue = None, False
        opened = onboarding_events.CaseOpened(
            file.case,
            file.submission,
            self._view.today(),
            file.entry,
            file.spent_invitation,
        )
        self._view.lay(opened)
        self._desk.show_onboarding()

    def _follow(self, before: QueueState, after: QueueState) -> None:
        if before.holding is not None and after.holding is None:
            self._leave(after)
        elif after.holding is not None and before.holding is None:
            self._come_back(before, after)
        if after.undoable is None:
            self._take_toast_away()

    def _leave(self, after: QueueState) -> None:
        """Put the case away; one that was issued stays until the token is handed over."""
        if self._view.state.phase is Phase.ISSUED:
            return
        self._away = self._view.state if after.undoable is not None else None
        self._view.next_applicant()
        self._desk.show_queue()
        if after.undoable is not None:
            done = done_sentence(after.undoable.kind, after.undoable.case)
            words = tr("{done} {key} undoes it.").format(done=done, key=keys.cap(keys.UNDO))
            self.toast = Toast(self._desk, words, undo=True)
            self.toast.undone.connect(self._toast_undone)
            self.toast.expired.connect(self._let_stand)

    def _toast_undone(self) -> None:
        self.toast = None
        self.undo()

    def _let_stand(self) -> None:
        self._away = self.toast = None
        self.page.send(events.VerdictStands())

    def _take_toast_away(self) -> None:
        """Let the offer to undo go, without taking it for a decision."""
        if self.toast is not None:
            toast, self.toast = self.toast, None
            toast.expired.disconnect(self._let_stand)
            toast.finish()

    def _come_back(self, before: QueueState, after: QueueState) -> None:
        """Lay the case as it was left, when a decision was undone or could not be stored."""
        away, self._away = self._away, None
        given_back = after.notice is Notice.UNDONE or after.problem is not before.problem
        if away is not None and given_back:
            self._view.put_back(away)
            if after.problem is None:
                self._desk.show_onboarding()

    def _follow_review(self, state: OnboardingState) -> None:
        """Close a case that was issued; when its token is handed over, the queue is next."""
        if state.phase is Phase.ISSUED:
            self._came_from_queue = self._came_from_queue or self.page.state.holding is not None
            self.page.send(events.Approved())
        elif self._came_from_queue and self._view.untouched:
            self._came_from_queue = False
            self._desk.show_queue()


def _mine(case: EnrolmentCase, me: str) -> bool:
    return case.state is CaseState.CLAIMED and case.claimed_by == me
