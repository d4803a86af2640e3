"""The desk's queue, driven by events: list, claim, decide, undo, hand over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from kiosk.domain.enrolments import (
    CaseReason,
    CaseSource,
    CaseState,
    CaseStep,
    EnrolmentCase,
)
from kiosk.domain.errors import KioskError, UnreachableError
from kiosk.flows import desk_queue_events as events
from kiosk.flows.desk_queue import advance, begin, counts, next_case, shown, waits
from kiosk.flows.desk_queue_state import (
    ClaimCase,
    ClaimNext,
    HandOver,
    ListCases,
    Notice,
    PutBack,
    QueueState,
    ResumeCase,
    Sieve,
    StoreVerdict,
    UndoVerdict,
    VerdictKind,
)

NOW = datetime(2026, 6, 12, 13, 0, tzinfo=UTC)
ME, OTHER = "a" * 32, "b" * 32
TAKEN = KioskError("Somebody else took this case.", "Claim the next one.")


def case(
    number: int, state: CaseState = CaseState.WAITING, *, by: str = "", first: str = ""
) -> EnrolmentCase:
    """Make a case that has been waiting for ``number`` minutes."""
    since = NOW - timedelta(minutes=number)
    return EnrolmentCase(
        id=f"{number:032x}",
        source=CaseSource.STATION,
        state=state,
        waiting_since=since,
        steps=(CaseStep(state, since, by),),
        claimed_by=by,
        first_reviewer=first,
    )


class Queue:
    """Play the view and the lane."""

    def __init__(self, *rows: EnrolmentCase) -> None:
        self.state: QueueState = begin(ME)
        self.send(events.Looked())
        self.answer_list(*rows)

    def send(self, *sent: events.Event) -> QueueState:
        for event in sent:
            self.state = advance(self.state, event)
        return self.state

    def pending(self, kind: type) -> int:
        """Give the ticket of the effect of this kind that is under way."""
        return next(e.ticket for e in self.state.pending if isinstance(e, kind))

    def answer_list(self, *rows: EnrolmentCase) -> None:
        self.send(events.Listed(self.pending(ListCases), rows, NOW))

    def claim(self, number: int = 6) -> EnrolmentCase:
        """Claim the next case and get this one."""
        got = case(number, CaseState.CLAIMED, by=ME)
        self.send(events.NextWanted())
        self.send(events.Claimed(self.pending(ClaimNext), got))
        return got

    def decide(
        self,
        kind: VerdictKind = VerdictKind.SEND_BACK,
        reason: CaseReason = CaseReason.PICTURE_UNREADABLE,
    ) -> QueueState:
        return self.send(events.VerdictGiven(kind, reason))


# ---- The list ----


def test_whoever_waited_longest_comes_first() -> None:
    queue = Queue(case(3), case(9), case(6))
    assert [waits(each, NOW) for each in shown(queue.state)] == [
        timedelta(minutes=minutes) for minutes in (9, 6, 3)
    ]
    assert next_case(queue.state) == case(9)


def test_a_case_of_the_future_has_waited_no_time() -> None:
    assert waits(case(-4), NOW) == timedelta(0)


def test_each_sieve_shows_its_own_cases() -> None:
    mine = case(8, CaseState.CLAIMED, by=ME)
    elsewhere = case(7, CaseState.CLAIMED, by=OTHER)
    asked_by_me = case(6, CaseState.SECOND_WANTED, first=ME)
    asked_by_other = case(5, CaseState.SECOND_WANTED, first=OTHER)
    back = case(4, CaseState.SENT_BACK)
    waiting = case(3)
    queue = Queue(mine, elsewhere, asked_by_me, asked_by_other, back, waiting)
    seen = {}
    for sieve in Sieve:
        queue.send(events.SieveChosen(sieve))
        seen[sieve] = shown(queue.state)
    assert seen == {
        Sieve.TO_DO: (asked_by_other, waiting),
        Sieve.SECOND_WANTED: (asked_by_me, asked_by_other),
        Sieve.MINE: (mine,),
        Sieve.ELSEWHERE: (elsewhere,),
        Sieve.SENT_BACK: (back,),
    }
    assert counts(queue.state) == {sieve: len(rows) for sieve, rows in seen.items()}


@pytest.mark.parametrize(
    "state", [CaseState.APPROVED, CaseState.REFUSED, CaseState.WITHDRAWN, CaseState.SENT_BACK]
)
def test_what_is_settled_can_be_claimed_by_nobody(state: CaseState) -> None:
    queue = Queue(case(5, state))
    assert next_case(queue.state) is None
    assert not queue.state.may_claim(case(5, state))


def test_looking_twice_asks_once() -> None:
    queue = Queue()
    queue.send(events.Looked(), events.Looked())
    assert len(queue.state.pending) == 1


def test_a_list_that_nobody_asked_for_is_dropped() -> None:
    queue = Queue(case(3))
    queue.send(events.Listed(99, (), NOW))
    assert queue.state.rows == (case(3),)


# ---- Claiming ----


def test_one_key_claims_the_next_and_the_list_is_read_again() -> None:
    queue = Queue(case(6))
    got = queue.claim()
    assert queue.state.holding == got
    assert queue.pending(ListCases)


def test_nobody_holds_two_cases() -> None:
    queue = Queue(case(6), case(7))
    queue.claim()
    before = queue.state
    assert queue.send(events.NextWanted(), events.CaseWanted("x"), events.CodeGiven("x")) == before


def test_a_claim_under_way_is_not_asked_for_again() -> None:
    queue = Queue(case(6))
    queue.send(events.NextWanted(), events.NextWanted(), events.CaseWanted(case(6).id))
    assert len(queue.state.pending) == 1


def test_a_chosen_case_is_asked_for_by_its_id() -> None:
    queue = Queue(case(6))
    queue.send(events.CaseWanted(case(6).id))
    assert queue.state.pending == (ClaimCase(queue.pending(ClaimCase), case(6).id),)


def test_a_continuation_code_is_asked_for_without_its_spaces() -> None:
    queue = Queue()
    queue.send(events.CodeGiven("  "))
    assert queue.state.pending == ()
    queue.send(events.CodeGiven(" 4F2K-9QRM "))
    assert queue.state.pending == (ResumeCase(queue.pending(ResumeCase), "4F2K-9QRM"),)


def test_an_empty_queue_says_so() -> None:
    queue = Queue()
    queue.send(events.NextWanted())
    queue.send(events.Claimed(queue.pending(ClaimNext), None))
    assert queue.state.holding is None
    assert queue.state.notice is Notice.NOTHING_WAITS


def test_a_case_that_another_clerk_was_quicker_to_claim_is_told_and_the_list_read() -> None:
    queue = Queue(case(6))
    queue.send(events.CaseWanted(case(6).id))
    queue.send(events.Failed(queue.pending(ClaimCase), TAKEN))
    assert queue.state.problem is TAKEN
    assert queue.state.holding is None
    queue.answer_list()
    assert queue.state.problem is TAKEN, "told until something else is asked for"


def test_an_outcome_that_is_not_awaited_changes_nothing() -> None:
    queue = Queue(case(6))
    before = queue.state
    queue.send(
        events.Claimed(99, case(6)), events.Failed(99, TAKEN), events.Stored(99), events.Approved()
    )
    assert queue.state == before


# ---- Deciding ----


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (VerdictKind.SEND_BACK, CaseReason.PICTURE_UNREADABLE),
        (VerdictKind.REFUSE, CaseReason.NOT_ENTITLED),
        (VerdictKind.WANT_SECOND, CaseReason.POSSIBLE_TWIN),
    ],
)
def test_a_verdict_is_stored_and_may_be_undone(kind: VerdictKind, reason: CaseReason) -> None:
    queue = Queue(case(6))
    got = queue.claim()
    queue.decide(kind, reason)
    assert queue.state.holding is None
    queue.send(events.Stored(queue.pending(StoreVerdict)))
    assert queue.state.undoable is not None
    queue.send(events.VerdictUndone())
    assert queue.state.undoable is None
    queue.send(events.Stored(queue.pending(UndoVerdict)))
    assert queue.state.holding == got
    assert queue.state.notice is Notice.UNDONE


def test_a_reason_from_another_list_decides_nothing() -> None:
    queue = Queue(case(6))
    got = queue.claim()
    queue.decide(VerdictKind.REFUSE, CaseReason.PICTURE_UNREADABLE)
    assert queue.state.holding == got


def test_after_ten_seconds_nothing_is_undone() -> None:
    queue = Queue(case(6))
    queue.claim()
    queue.decide()
    queue.send(events.VerdictStands(), events.VerdictUndone())
    assert not any(isinstance(effect, UndoVerdict) for effect in queue.state.pending)


def test_claiming_the_next_lets_the_last_verdict_stand() -> None:
    queue = Queue(case(6))
    queue.claim()
    queue.decide()
    queue.send(events.NextWanted(), events.VerdictUndone())
    assert queue.state.undoable is None
    assert queue.pending(ClaimNext)


def test_nothing_is_claimed_while_a_verdict_is_being_undone() -> None:
    queue = Queue(case(6))
    queue.claim()
    queue.decide()
    queue.send(events.VerdictUndone(), events.NextWanted())
    assert not any(isinstance(effect, ClaimNext) for effect in queue.state.pending)


def test_a_verdict_that_could_not_be_stored_leaves_the_case_in_hand() -> None:
    queue = Queue(case(6))
    got = queue.claim()
    queue.decide()
    queue.send(events.Failed(queue.pending(StoreVerdict), TAKEN))
    assert (queue.state.holding, queue.state.undoable) == (got, None)
    assert queue.state.problem is TAKEN


def test_an_approved_case_is_no_longer_held() -> None:
    queue = Queue(case(6))
    queue.claim()
    queue.send(events.Approved())
    assert queue.state.holding is None


# ---- Putting back, handing over ----


def test_a_case_put_back_keeps_its_place_for_the_next_clerk() -> None:
    queue = Queue(case(6))
    got = queue.claim()
    queue.send(events.PutBackWanted())
    assert PutBack(queue.pending(PutBack), got.id) in queue.state.pending
    queue.send(events.Stored(queue.pending(PutBack)))
    assert queue.state.notice is Notice.PUT_BACK
    assert queue.state.holding is None


def test_nothing_in_hand_is_put_back_by_nobody() -> None:
    queue = Queue(case(6))
    before = queue.state
    assert queue.send(events.PutBackWanted()) == before


def test_a_hand_over_gives_up_what_is_held_and_says_how_much() -> None:
    queue = Queue(case(6))
    queue.claim()
    queue.send(events.HandOverWanted(" Printer is out of paper. "), events.HandOverWanted("twice"))
    assert HandOver(queue.pending(HandOver), "Printer is out of paper.") in queue.state.pending
    assert sum(isinstance(effect, HandOver) for effect in queue.state.pending) == 1
    queue.send(events.Stored(queue.pending(HandOver), 1))
    assert (queue.state.notice, queue.state.count) == (Notice.HANDED_OVER, 1)
    assert queue.state.holding is None


def test_the_new_code_of_a_case_stands_until_it_is_handed_on() -> None:
    queue = Queue(case(6))
    got = queue.claim()
    queue.decide()
    queue.send(events.VerdictStands())
    queue.send(events.Stored(queue.pending(StoreVerdict), code="4F2K-9QRM"))
    assert [(new.case.id, new.code) for new in queue.state.codes] == [(got.id, "4F2K-9QRM")]
    queue.send(events.CodeHandedOn("another"))
    assert queue.state.codes
    queue.send(events.CodeHandedOn(got.id))
    assert queue.state.codes == ()


# ---- Every event ----


def test_every_event_is_taken() -> None:
    sent: dict[type, events.Event] = {
        events.Looked: events.Looked(),
        events.Listed: events.Listed(1, (), NOW),
        events.SieveChosen: events.SieveChosen(Sieve.MINE),
        events.NextWanted: events.NextWanted(),
        events.CaseWanted: events.CaseWanted("x"),
        events.CodeGiven: events.CodeGiven("x"),
        events.Claimed: events.Claimed(1, None),
        events.VerdictGiven: events.VerdictGiven(VerdictKind.REFUSE, CaseReason.NOT_ENTITLED),
        events.VerdictUndone: events.VerdictUndone(),
        events.VerdictStands: events.VerdictStands(),
        events.Approved: events.Approved(),
        events.CodeHandedOn: events.CodeHandedOn("x"),
        events.PutBackWanted: events.PutBackWanted(),
        events.HandOverWanted: events.HandOverWanted(""),
        events.Stored: events.Stored(1),
        events.Failed: events.Failed(1, TAKEN),
        events.StoreLost: events.StoreLost(),
        events.StoreBack: events.StoreBack(),
    }
    assert set(sent) == set(get_args(events.Event))
    for event in sent.values():
        assert isinstance(advance(begin(ME), event), QueueState)


def test_what_is_no_event_is_refused() -> None:
    with pytest.raises(TypeError, match="no such event: str"):
        advance(begin(ME), "claim")  # type: ignore[arg-type]  # That is the point.


LOST = UnreachableError("The store cannot be reached.", "Try again.")
ASKING = (
    events.Looked(),
    events.NextWanted(),
    events.CaseWanted("f" * 32),
    events.CodeGiven("4F2K"),
    events.PutBackWanted(),
    events.HandOverWanted("note"),
    events.VerdictGiven(VerdictKind.REFUSE, CaseReason.NOT_ENTITLED),
    events.VerdictUndone(),
)


@pytest.mark.parametrize("event", ASKING)
def test_nothing_is_asked_of_a_store_that_is_away(event: events.Event) -> None:
    queue = Queue(case(3))
    queue.send(events.StoreLost())
    before = queue.state
    assert queue.send(event) is before


def test_a_list_that_cannot_be_read_says_that_the_store_is_away_until_it_is_back() -> None:
    state = advance(begin(ME), events.Looked())
    state = advance(state, events.Failed(state.pending[0].ticket, LOST))
    assert state.away
    state = advance(state, events.StoreBack())
    assert (state.away, state.problem) == (False, None)
    assert isinstance(state.pending[0], ListCases)
