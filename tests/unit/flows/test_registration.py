"""The walk of a registrant, page by page, without a screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from kiosk.attestations.acceptable_documents import Paper
from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import Correction, WayIn
from kiosk.domain.errors import KioskError
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    PermanentResidence,
    StatusKind,
)
from kiosk.flows import registration_events as events
from kiosk.flows.onboarding_state import DocumentScan
from kiosk.flows.registration import advance, begin
from kiosk.flows.registration_pages import claim, documents_to_choose, part_of, rows_of
from kiosk.flows.registration_review import (
    NO_CITIZENSHIP,
    NOT_LISTED,
    can_be_handed_over,
    review_rows,
    row_of,
)
from kiosk.flows.registration_state import (
    ComposeStatement,
    Fact,
    Identify,
    Outlook,
    Page,
    ReadPicture,
    ReadSwipe,
    Receipt,
    RegistrationState,
    Seal,
    Standing,
    StartCamera,
    StationRules,
    TakeShot,
)
from kiosk.reading.results import Hint, Preview, Watched
from kiosk.services.documents import assess_reading

if TYPE_CHECKING:
    from collections.abc import Iterable

TODAY = date(2011, 6, 12)
NOW = datetime(2011, 6, 12, 13, 21, tzinfo=UTC)
# Doc 9303-4, appendix A.
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
ON = events.WentOn(NOW)
BACK = events.WentBack()
ERROR = KioskError("It did not work.", "Try again.")
PREVIEW = Preview(1, 1, b"\x00\x00\x00")
RECEIPT = Receipt("4F2K-9QRM", "Case 4F2A", Outlook())


def scan(lines: tuple[str, ...] = PASSPORT) -> DocumentScan:
    return DocumentScan(
        assess_reading(lines, (), TODAY, specimens_allowed=True), lines, preview=PREVIEW
    )


def play(state: RegistrationState, happening: Iterable[events.Event]) -> RegistrationState:
    for event in happening:
        state = advance(state, event)
    return state


def started(rules: StationRules | None = None) -> RegistrationState:
    state = begin(TODAY, rules or StationRules())
    return play(state, [events.LanguageChosen("en", NOW), ON])


def asked(rules: StationRules | None = None) -> RegistrationState:
    """Come to the first question without a code."""
    return play(started(rules), [events.WayChosen(WayIn.NONE), ON])


def of_status(status: StatusKind) -> RegistrationState:
    """Come to the choice among the papers of a status."""
    return play(asked(), [events.Stood(Standing.YES), ON, events.StatusChosen(status), ON])


def of_states(
    *states: str, rules: StationRules | None = None, residences: tuple[str, ...] = ()
) -> RegistrationState:
    """Come past the page of residences."""
    happening: list[events.Event] = [events.Stood(Standing.NO), ON]
    happening += [events.StateAdded(state) for state in states]
    happening += [ON, *(events.StateAdded(state) for state in residences)]
    if not residences:
        happening.append(events.NoneHeld(on=True))
    return play(asked(rules), [*happening, ON])


def choose(state: RegistrationState, paper: Paper) -> RegistrationState:
    found = next(each for each in documents_to_choose(state) if each.paper is paper)
    return play(state, [events.DocumentChosen(found.id), ON])


def captured(state: RegistrationState) -> RegistrationState:
    """Have the camera take the passport by itself."""
    assert isinstance(state.pending, StartCamera)
    state = advance(state, events.CameraStarted(state.pending.ticket))
    assert state.looking is not None
    settled = Watched(Hint.DONE, settled=True)
    state = advance(state, events.FrameWatched(state.looking.ticket, settled))
    assert isinstance(state.pending, TakeShot)
    return advance(
        state, events.DocumentRead(state.pending.ticket, scan(), NOW, b"a shot of the page")
    )


def reviewed(state: RegistrationState | None = None) -> RegistrationState:
    """Come to the review with a passport that was read."""
    chosen = choose(state or of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    return advance(captured(chosen), ON)


def composed(state: RegistrationState | None = None) -> RegistrationState:
    """Come to the statement."""
    state = advance(state or reviewed(), ON)
    assert isinstance(state.pending, ComposeStatement)
    return advance(state, events.StatementComposed(state.pending.ticket, "I state this."))


def sealing(state: RegistrationState | None = None) -> RegistrationState:
    return play(state or composed(), [events.Signed(b"\x89PNG", NOW), ON])


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


# ---- Who are you ----


def test_pressed_early_the_button_names_what_is_missing_and_keeps_the_page() -> None:
    state = advance(started(), ON)
    assert state.page is Page.WAY_IN
    assert state.missing
    assert advance(state, events.WayChosen(WayIn.BADGE)).missing == ""


@pytest.mark.parametrize("way", [WayIn.INVITATION, WayIn.BADGE])
def test_a_code_is_looked_up_and_then_forgotten(way: WayIn) -> None:
    state = play(started(), [events.WayChosen(way), ON])
    assert state.page is Page.IDENTIFY
    assert advance(state, ON).missing
    state = play(state, [events.Drafted(" 4f2k-9qrm "), ON])
    assert state.pending == Identify(1, way, ("4f2k-9qrm",))
    found = advance(state, events.Found(1, "e1"))
    assert (found.page, found.entry_id, found.draft) == (Page.STATUS, "e1", "")


def test_the_roster_takes_a_number_and_an_address_which_is_not_asked_for_again() -> None:
    state = play(started(), [events.WayChosen(WayIn.ROSTER), ON, events.Drafted("10042"), ON])
    assert state.page is Page.ROSTER_EMAIL
    assert advance(state, ON).missing
    state = play(state, [events.Drafted("anna@example.org"), ON])
    assert state.pending == Identify(1, WayIn.ROSTER, ("10042", "anna@example.org"))
    found = advance(state, events.Found(1, "e3"))
    assert (found.page, found.number) == (Page.STATUS, "")
    assert dict(found.said) == {Fact.EMAIL: "anna@example.org"}


def test_misses_are_counted_for_the_machine_and_close_it_for_a_while() -> None:
    state = play(started(), [events.WayChosen(WayIn.INVITATION), ON, events.Drafted("XXXX")])
    for miss in range(1, 5):
        state = advance(state, ON)
        assert isinstance(state.pending, Identify)
        state = advance(state, events.NotFound(state.pending.ticket, NOW))
        assert state.problem is not None
        assert state.throttle.misses == miss
    closed = advance(state, ON)
    assert closed.pending is None
    assert "Wait 30 seconds" in str(closed.problem)
    wiped = advance(closed, events.Wiped(TODAY))
    again = play(
        wiped,
        [
            events.LanguageChosen("en", NOW),
            ON,
            events.WayChosen(WayIn.INVITATION),
            ON,
            events.Drafted("4F2K"),
            ON,
        ],
    )
    assert again.pending is None
    later = advance(again, events.WentOn(NOW + timedelta(seconds=30)))
    assert isinstance(later.pending, Identify)


def test_none_of_these_leads_on_from_every_page_that_asks_who_you_are() -> None:
    none = events.WayChosen(WayIn.NONE)
    assert play(started(), [none, ON]).page is Page.STATUS
    code = play(started(), [events.WayChosen(WayIn.INVITATION), ON])
    assert advance(code, none).page is Page.STATUS
    number = play(started(), [events.WayChosen(WayIn.ROSTER), ON, events.Drafted("1"), ON])
    led = advance(number, none)
    assert (led.page, led.way, led.number) == (Page.STATUS, WayIn.NONE, "")
    assert advance(asked(), events.WayChosen(WayIn.BADGE)) == asked()


def test_a_badge_is_taken_where_one_is_waited_for_and_lands_nowhere_else() -> None:
    badge = events.BadgeScanned(" B1234567\r")
    waiting = play(started(), [events.WayChosen(WayIn.BADGE), ON])
    assert advance(waiting, badge).draft == "B1234567"
    looked_up = play(waiting, [badge, ON])
    assert advance(looked_up, badge) == looked_up
    code = play(started(), [events.WayChosen(WayIn.INVITATION), ON])
    for state in (code, asked(), reviewed(), composed()):
        assert advance(state, badge) == state


def test_an_outcome_for_somebody_who_is_gone_is_dropped() -> None:
    state = play(started(), [events.WayChosen(WayIn.BADGE), ON, events.Drafted("B1"), ON, BACK])
    for late in (
        events.Found(1, "e2"),
        events.NotFound(1, NOW),
        events.Failed(1, ERROR),
        events.DocumentRead(1, scan(), NOW),
        events.NothingReadable(1, PREVIEW, NOW, ERROR),
        events.StatementComposed(1, "text"),
        events.Sealed(1, RECEIPT),
        events.CameraStarted(1),
        events.CameraFailed(1, ERROR),
        events.FrameWatched(1, Watched(Hint.READING)),
    ):
        assert advance(state, late) == state


def test_while_something_is_looked_up_the_button_waits() -> None:
    state = play(started(), [events.WayChosen(WayIn.BADGE), ON, events.Drafted("B1"), ON])
    assert advance(state, ON) == state
    failed = advance(state, events.Failed(1, ERROR))
    assert (failed.pending, failed.problem) == (None, ERROR)


# ---- Questions that end soonest ----


def test_whoever_has_one_of_the_five_statuses_is_asked_nothing_about_citizenship() -> None:
    state = of_status(StatusKind.ASYLEE)
    assert state.page is Page.DOCUMENTS
    assert claim(state) == Claim(statuses=(LegalStatus("USA", StatusKind.ASYLEE),))
    assert Page.CITIZENSHIPS not in state.trail


@pytest.mark.parametrize("status", [StatusKind.PERMANENT_RESIDENT])
def test_a_permanent_resident_is_not_shown_a_passport(status: StatusKind) -> None:
    papers = {each.paper for each in documents_to_choose(of_status(status))}
    assert Paper.PASSPORT not in papers
    assert Paper.PERMANENT_RESIDENT_CARD in papers


def test_the_questions_want_an_answer() -> None:
    assert advance(asked(), ON).missing
    assert play(asked(), [events.Stood(Standing.YES), ON, ON]).missing
    at_states = play(asked(), [events.Stood(Standing.NO), ON, ON])
    assert (at_states.page, bool(at_states.missing)) == (Page.CITIZENSHIPS, True)


def test_whoever_would_rather_tell_a_person_is_asked_no_more() -> None:
    tells = events.Stood(Standing.TELLS_A_PERSON)
    undeclared = Claim(statuses=(LegalStatus("USA", StatusKind.UNDECLARED),))
    at_once = play(asked(), [tells, ON])
    assert (at_once.page, claim(at_once)) == (Page.REVIEW, undeclared)
    later = play(asked(), [events.Stood(Standing.YES), ON, tells, ON])
    assert (later.page, claim(later)) == (Page.REVIEW, undeclared)


def test_only_those_without_a_status_name_citizenships_and_residences() -> None:
    state = of_states("FRA", residences=("CAN",))
    assert state.page is Page.DOCUMENTS
    assert claim(state) == Claim(
        citizenships=(Citizenship("FRA"),), residences=(PermanentResidence("CAN"),)
    )


def test_former_citizenships_are_asked_only_where_a_reading_in_force_needs_them() -> None:
    assert of_states("FRA").page is Page.DOCUMENTS
    state = of_states("FRA", rules=StationRules(former=True))
    assert state.page is Page.FORMER
    assert advance(state, ON).missing
    state = play(state, [events.StateAdded("RUS"), ON])
    (held, former) = claim(state).citizenships
    assert (held.lost, former.lost) == (None, PartialDate())
    assert [each.state for each in documents_to_choose(state)] == ["FRA"] * 3


def test_dates_are_asked_only_where_it_matters_which_came_last() -> None:
    order = StationRules(order=True)
    assert of_states("FRA", "CHE").page is Page.DOCUMENTS
    assert of_states("FRA", rules=order).page is Page.DOCUMENTS
    state = of_states("FRA", rules=order, residences=("CAN",))
    assert (state.page, state.dating) == (Page.SINCE, 0)
    wrong = play(state, [events.Drafted("3/4/1974"), ON])
    assert (wrong.dating, wrong.page, wrong.problem is not None) == (0, Page.SINCE, True)
    state = play(state, [events.Drafted("1990"), ON])
    assert (state.page, state.dating, state.draft) == (Page.SINCE, 1, "")
    back = advance(state, BACK)
    assert (back.page, back.dating, back.draft) == (Page.SINCE, 0, "1990")
    unknown = advance(state, ON)
    assert unknown.page is Page.DOCUMENTS
    assert claim(unknown).citizenships[0].acquired == PartialDate(1990)
    assert claim(unknown).residences[0].acquired == PartialDate()


def test_a_state_stands_once_and_can_be_taken_away() -> None:
    state = play(asked(), [events.Stood(Standing.NO), ON])
    state = play(state, [events.StateAdded("FRA"), events.StateAdded("FRA")])
    (row,) = rows_of(state, Page.CITIZENSHIPS)
    state = advance(state, events.RowRemoved(row.id))
    assert rows_of(state, Page.CITIZENSHIPS) == ()


def test_not_listed_leads_on_and_goes_to_staff() -> None:
    state = play(
        asked(),
        [
            events.Stood(Standing.NO),
            ON,
            events.NotListed(on=True),
            ON,
            events.NotListed(on=True),
            ON,
        ],
    )
    assert state.page is Page.DOCUMENTS
    assert {each.state for each in documents_to_choose(state)} == {""}
    sealed = sealing(composed(_named(play(state, [events.DocumentChosen(""), ON]))))
    assert isinstance(sealed.pending, Seal)
    said = {each.field: each.said for each in sealed.pending.submission.corrections}
    assert said == {"citizenships": NOT_LISTED, "residences": NOT_LISTED}


def test_no_citizenship_at_all_is_an_answer() -> None:
    state = play(
        asked(),
        [
            events.Stood(Standing.NO),
            ON,
            events.StateAdded("FRA"),
            events.NoneHeld(on=True),
            ON,
            events.NoneHeld(on=True),
            ON,
        ],
    )
    assert (state.page, rows_of(state, Page.CITIZENSHIPS)) == (Page.DOCUMENTS, ())
    assert all(each.paper is not Paper.PASSPORT for each in documents_to_choose(state))
    sealed = sealing(composed(_named(play(state, [events.DocumentChosen(""), ON]))))
    assert isinstance(sealed.pending, Seal)
    assert sealed.pending.submission.corrections == (
        Correction("citizenships", "", NO_CITIZENSHIP),
    )


def test_none_and_not_listed_are_taken_back_by_another_answer() -> None:
    page = play(asked(), [events.Stood(Standing.NO), ON])
    none = advance(page, events.NoneHeld(on=True))
    assert none.answers.stateless
    assert not advance(none, events.StateAdded("FRA")).answers.stateless
    assert not advance(none, events.NotListed(on=True)).answers.stateless
    assert advance(none, events.NoneHeld(on=False)).answers == page.answers
    unlisted = advance(page, events.NotListed(on=True))
    assert advance(unlisted, events.NotListed(on=False)).answers == page.answers


def test_a_residence_alone_has_no_paper_and_skips_the_choice() -> None:
    state = play(
        asked(),
        [events.Stood(Standing.NO), ON, events.NotListed(on=True), events.NotListed(on=False)],
    )
    state = play(state, [events.NoneHeld(on=True), ON, events.StateAdded("CAN")])
    stateless = advance(state, ON)
    assert stateless.page is Page.DOCUMENTS
    answers = replace(state.answers, stateless=False)
    assert advance(replace(state, answers=answers), ON).page is Page.REVIEW


def test_acts_of_another_page_change_nothing() -> None:
    state = asked()
    for event in (
        events.StatusChosen(StatusKind.CITIZEN),
        events.StateAdded("FRA"),
        events.RowRemoved(1),
        events.NotListed(on=True),
        events.NoneHeld(on=True),
        events.DocumentChosen(""),
        events.PictureOffered(b"x"),
        events.LinesSwiped(PASSPORT),
        events.Retaken(),
        events.ChangeAsked(Fact.EMAIL),
        events.Signed(b"x", NOW),
        events.UnableToSign(unable=True, at=NOW),
        events.PersonWanted(NOW),
    ):
        assert advance(state, event) == state
    assert advance(started(), events.Stood(Standing.NO)) == started()


def test_another_answer_forgets_what_followed_from_the_first() -> None:
    state = reviewed()
    while state.page is not Page.STATUS:
        state = advance(state, BACK)
    same = advance(state, events.Stood(Standing.YES))
    assert same.document is not None
    other = advance(state, events.Stood(Standing.NO))
    assert (other.document, other.chosen, other.answers.status) == (None, None, None)


# ---- The document ----


def test_the_registrant_chooses_and_none_of_these_leads_on() -> None:
    state = of_status(StatusKind.CITIZEN)
    assert advance(state, ON).missing
    assert advance(state, events.DocumentChosen("no such")) == state
    assert play(state, [events.DocumentChosen(""), ON]).page is Page.REVIEW


def test_the_camera_takes_the_shot_by_itself() -> None:
    state = captured(choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT))
    assert state.page is Page.CAPTURE
    document = state.document
    assert document is not None
    assert (document.image, document.source) == (b"a shot of the page", "image")
    assert state.looking is None
    assert advance(state, ON).page is Page.REVIEW


def test_a_hint_is_shown_once_for_each_change() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    assert state.pending is not None
    too_early = events.FrameWatched(state.pending.ticket, Watched(Hint.TILT_GLARE))
    assert advance(state, too_early) == state
    live = advance(state, events.CameraStarted(state.pending.ticket))
    hinted = advance(live, too_early)
    assert hinted.looking is not None
    assert hinted.looking.watched.hint is Hint.TILT_GLARE
    assert advance(hinted, too_early) == hinted


def test_without_a_camera_a_swipe_or_a_picture_still_helps() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    assert state.pending is not None
    lost = advance(state, events.CameraFailed(state.pending.ticket, ERROR))
    assert lost.looking is not None
    assert (lost.looking.lost, lost.pending) == (ERROR, None)
    assert advance(lost, ON).missing
    swiping = advance(lost, events.LinesSwiped(PASSPORT))
    assert isinstance(swiping.pending, ReadSwipe)
    swiped = advance(swiping, events.DocumentRead(swiping.pending.ticket, scan(), NOW))
    assert swiped.document is not None
    assert (swiped.document.source, swiped.document.image) == ("swipe", b"")
    shooting = advance(lost, events.PictureOffered(b"a file"))
    assert advance(shooting, events.PictureOffered(b"another")) == shooting
    assert isinstance(shooting.pending, ReadPicture)
    read = advance(shooting, events.DocumentRead(shooting.pending.ticket, scan(), NOW))
    assert read.document is not None
    assert read.document.image == b"a file"


def test_a_camera_lost_under_a_reading_does_not_stop_the_reading() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    assert state.looking is not None
    looking = state.looking.ticket
    reading = play(state, [events.CameraStarted(looking), events.PictureOffered(b"a file")])
    lost = advance(reading, events.CameraFailed(looking, ERROR))
    assert lost.pending == reading.pending


def test_a_paper_without_lines_is_kept_as_a_picture() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.BIRTH_CERTIFICATE)
    state = advance(state, events.PictureOffered(b"a file"))
    assert state.pending is not None
    kept = advance(state, events.NothingReadable(state.pending.ticket, PREVIEW, NOW, ERROR))
    assert kept.document is not None
    assert (kept.document.scan, kept.document.image) == (None, b"a file")
    assert [row.fact for row in review_rows(kept)] == [
        Fact.PRIMARY_IDENTIFIER,
        Fact.SECONDARY_IDENTIFIER,
        Fact.DATE_OF_BIRTH,
        Fact.EMAIL,
    ]


def test_a_passport_whose_lines_are_not_seen_wants_another_picture() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    state = advance(state, events.PictureOffered(b"a file"))
    assert state.pending is not None
    refused = advance(state, events.NothingReadable(state.pending.ticket, None, NOW, ERROR))
    assert (refused.document, refused.problem) == (None, ERROR)


def test_a_failed_reading_looks_again() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    assert state.looking is not None
    state = play(
        state,
        [
            events.CameraStarted(state.looking.ticket),
            events.FrameWatched(state.looking.ticket, Watched(Hint.DONE, settled=True)),
        ],
    )
    assert state.pending is not None
    failed = advance(state, events.Failed(state.pending.ticket, ERROR))
    assert failed.looking is not None
    assert failed.looking.watched.hint is Hint.SHOW_DOCUMENT


def test_taken_again_the_first_picture_is_gone() -> None:
    state = captured(choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT))
    again = advance(state, events.Retaken())
    assert again.document is None
    assert isinstance(again.pending, StartCamera)
    assert advance(again, events.Retaken()) == again


def test_not_having_it_along_leads_on_and_the_camera_is_put_away() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    led = advance(state, events.DocumentChosen(""))
    assert (led.page, led.looking, led.pending) == (Page.REVIEW, None, None)
    assert led.without_document


def test_stepping_back_and_on_starts_the_camera_anew() -> None:
    state = choose(of_status(StatusKind.CITIZEN), Paper.PASSPORT)
    back = advance(state, BACK)
    assert (back.page, back.looking, back.pending) == (Page.DOCUMENTS, None, None)
    assert isinstance(advance(back, ON).pending, StartCamera)


# ---- Review and correction ----


def _named(state: RegistrationState) -> RegistrationState:
    """Fill in what a review without a document lacks."""
    for text in ("Eriksson", "1974-08-12"):
        state = play(state, [ON, events.Drafted(text), ON])
    return state


def test_a_correction_stands_beside_what_the_document_says() -> None:
    state = play(
        reviewed(),
        [events.ChangeAsked(Fact.PRIMARY_IDENTIFIER), events.Drafted(" Eriksson "), ON],
    )
    assert state.page is Page.REVIEW
    row = row_of(state, Fact.PRIMARY_IDENTIFIER)
    assert (row.read, row.said, row.value, row.differs) == (
        "ERIKSSON",
        "Eriksson",
        "Eriksson",
        True,
    )
    pending = sealing(composed(state)).pending
    assert isinstance(pending, Seal)
    submission = pending.submission
    assert submission.corrections == (Correction("primary_identifier", "ERIKSSON", "Eriksson"),)
    assert submission.documents[0].lines == PASSPORT
    assert submission.particulars.name.primary_identifier == "Eriksson"


def test_saying_what_the_document_says_is_no_correction() -> None:
    changed = play(
        reviewed(), [events.ChangeAsked(Fact.PRIMARY_IDENTIFIER), events.Drafted("Eriksson"), ON]
    )
    back = play(
        changed, [events.ChangeAsked(Fact.PRIMARY_IDENTIFIER), events.Drafted("ERIKSSON"), ON]
    )
    assert back.said == ()


def test_a_change_is_given_up_by_stepping_back() -> None:
    state = play(reviewed(), [events.ChangeAsked(Fact.EMAIL), events.Drafted("x"), BACK])
    assert (state.page, state.said, state.changing) == (Page.REVIEW, (), None)


@pytest.mark.parametrize(
    ("fact", "text"),
    [
        (Fact.PRIMARY_IDENTIFIER, ""),
        (Fact.DATE_OF_BIRTH, "12/13/2999"),
        (Fact.DATE_OF_BIRTH, "3/4/1974"),
        (Fact.DATE_OF_EXPIRY, "soon"),
        (Fact.EMAIL, "at home"),
    ],
)
def test_what_cannot_be_is_said_at_the_field_and_kept_there(fact: Fact, text: str) -> None:
    state = play(reviewed(), [events.ChangeAsked(fact), events.Drafted(text), ON])
    assert (state.page, state.draft) == (Page.CHANGE, text)
    assert state.missing


def test_an_address_may_be_cleared_and_an_expiry_corrected() -> None:
    state = play(reviewed(), [events.ChangeAsked(Fact.EMAIL), events.Drafted("a@b.example"), ON])
    assert dict(state.said) == {Fact.EMAIL: "a@b.example"}
    state = play(state, [events.ChangeAsked(Fact.EMAIL), events.Drafted(""), ON])
    assert state.said == ()
    state = play(
        state, [events.ChangeAsked(Fact.DATE_OF_EXPIRY), events.Drafted("2013-04-15"), ON]
    )
    assert row_of(state, Fact.DATE_OF_EXPIRY).differs


def test_without_a_document_the_review_leads_to_each_fact_that_is_missing() -> None:
    state = play(of_status(StatusKind.CITIZEN), [events.DocumentChosen(""), ON])
    assert not can_be_handed_over(state)
    asked_for = advance(state, ON)
    assert (asked_for.page, asked_for.changing) == (Page.CHANGE, Fact.PRIMARY_IDENTIFIER)
    state = play(asked_for, [events.Drafted("Plato"), ON, ON])
    assert state.changing is Fact.DATE_OF_BIRTH
    state = play(state, [events.Drafted("1974"), ON, ON])
    assert isinstance(state.pending, ComposeStatement)


def test_another_document_forgets_what_was_said_about_the_first_one() -> None:
    state = play(
        reviewed(),
        [
            events.ChangeAsked(Fact.DOCUMENT_NUMBER),
            events.Drafted("X1"),
            ON,
            events.ChangeAsked(Fact.EMAIL),
            events.Drafted("a@b.example"),
            ON,
            BACK,
            events.Retaken(),
        ],
    )
    assert dict(state.said) == {Fact.EMAIL: "a@b.example"}


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
