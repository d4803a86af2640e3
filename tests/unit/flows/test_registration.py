"""The two ends of a registrant's walk: beginning or stopping, and signing and sealing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.enrolments import WayIn
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import (
    Claim,
    LegalStatus,
    StatusKind,
)
from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance, begin
from kiosk.flows.registration_pages import part_of
from kiosk.flows.registration_state import (
    ComposeStatement,
    Page,
    Seal,
    StationRules,
)
from tests.unit.flows.registration_walk import (
    BACK,
    ERROR,
    NOW,
    ON,
    RECEIPT,
    TODAY,
    asked,
    composed,
    play,
    reviewed,
    sealing,
    started,
)

# ---- Beginning and ending ----


def test_the_first_touch_chooses_the_language_and_begins() -> None:
    state = begin(TODAY, StationRules())
    assert not state.carries
    state = advance(state, events.LanguageChosen("ar", NOW))
    assert (state.page, state.language, state.started_at) == (Page.NOTICE, "ar", NOW)
    assert state.carries


def test_stopping_at_the_notice_leaves_nothing() -> None:
    state = advance(begin(TODAY, StationRules()), events.LanguageChosen("ar", NOW))
    wiped = advance(state, events.Wiped(TODAY))
    assert wiped == replace(begin(TODAY, StationRules()), turn=1)


def test_a_wipe_keeps_only_what_belongs_to_the_machine() -> None:
    state = play(composed(), [events.Signed(b"\x89PNG", NOW)])
    wiped = advance(state, events.Wiped(TODAY))
    assert wiped == replace(
        begin(TODAY, state.rules), tickets=state.tickets, turn=1, throttle=state.throttle
    )


def test_the_next_registrant_is_asked_what_is_in_force_by_then() -> None:
    order = StationRules(order=True)
    assert advance(asked(), events.Wiped(TODAY, order)).rules == order


def test_another_language_changes_nothing_else() -> None:
    state = asked()
    assert advance(state, events.LanguageChosen("fr", NOW)) == replace(state, language="fr")


def test_the_filled_button_does_nothing_at_the_attract_screen() -> None:
    state = begin(TODAY, StationRules())
    assert advance(state, ON) == state


def test_an_event_that_nobody_knows_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        advance(started(), "nothing")  # type: ignore[arg-type] # What no caller may send.


# ---- Statement, signature, sealing ----


def test_the_statement_is_signed_by_pen_or_by_saying_that_one_cannot() -> None:
    state = composed()
    assert advance(state, ON).missing
    drawn = advance(state, events.Signed(b"\x89PNG", NOW))
    assert drawn.signature is not None
    assert advance(drawn, events.Signed(b"", NOW)).signature is None
    unable = advance(state, events.UnableToSign(unable=True, at=NOW))
    assert unable.signature is not None
    assert unable.signature.unable_to_sign
    assert advance(unable, events.UnableToSign(unable=False, at=NOW)).signature is None


def test_a_signature_holds_for_the_text_and_language_that_it_was_drawn_under() -> None:
    signed = advance(composed(), events.Signed(b"\x89PNG", NOW))
    other = advance(signed, events.LanguageChosen("fr", NOW))
    assert isinstance(other.pending, ComposeStatement)
    french = advance(other, events.StatementComposed(other.pending.ticket, "Je déclare."))
    assert (french.page, french.signature) == (Page.STATEMENT, None)
    same = play(signed, [BACK, ON])
    assert isinstance(same.pending, ComposeStatement)
    again = advance(same, events.StatementComposed(same.pending.ticket, "I state this."))
    assert again.signature == signed.signature


def test_what_leaves_is_all_that_was_stated_shown_and_signed() -> None:
    pending = sealing().pending
    assert isinstance(pending, Seal)
    submission = pending.submission
    assert submission.way_in is WayIn.NONE
    assert submission.claim == Claim(statuses=(LegalStatus("USA", StatusKind.CITIZEN),))
    assert submission.documents_chosen == (DocumentKind.PASSPORT,)
    assert submission.documents[0].image == b"a shot of the page"
    assert submission.statement is not None
    assert (submission.statement.text, submission.statement.language) == ("I state this.", "en")
    assert (submission.started_at, submission.finished_at) == (NOW, NOW)
    assert not submission.asked_for_staff


def test_after_sealing_only_the_receipt_is_left() -> None:
    state = sealing()
    assert state.pending is not None
    done = advance(state, events.Sealed(state.pending.ticket, RECEIPT))
    assert done == replace(
        begin(TODAY, state.rules),
        page=Page.CONFIRMATION,
        language="en",
        receipt=RECEIPT,
        tickets=state.tickets,
    )
    assert advance(done, ON) == done
    assert advance(done, BACK) == done


def test_nothing_disturbs_the_sealing_but_a_wipe() -> None:
    state = sealing()
    assert advance(state, BACK) == state
    assert advance(state, events.LanguageChosen("fr", NOW)) == state
    assert advance(state, events.Wiped(TODAY)).page is Page.ATTRACT


def test_a_sealing_that_fails_keeps_everything() -> None:
    state = sealing()
    assert state.pending is not None
    failed = advance(state, events.Failed(state.pending.ticket, ERROR))
    assert (failed.page, failed.problem) == (Page.STATEMENT, ERROR)
    assert failed.signature == state.signature
    assert isinstance(advance(failed, ON).pending, Seal)


def test_whoever_wants_a_person_may_send_what_they_entered_unsigned() -> None:
    wanted = advance(reviewed(), events.PersonWanted(NOW))
    assert isinstance(wanted.pending, Seal)
    assert wanted.pending.submission.asked_for_staff
    assert wanted.pending.submission.statement is None


def test_there_is_no_step_back_from_where_it_began() -> None:
    state = begin(TODAY, StationRules())
    assert advance(state, BACK) == state


def test_the_parts_rise_along_the_walk() -> None:
    state = composed()
    parts = [part_of(page) for page in (*state.trail, state.page)]
    assert parts == sorted(parts)
    assert part_of(Page.CONFIRMATION) == 0
