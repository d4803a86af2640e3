"""The document that is shown: chosen, captured, taken again or not at hand."""

from __future__ import annotations

from kiosk.attestations.acceptable_documents import Paper
from kiosk.domain.facts import (
    StatusKind,
)
from kiosk.flows import registration_events as events
from kiosk.flows.registration import advance
from kiosk.flows.registration_review import (
    review_rows,
)
from kiosk.flows.registration_state import (
    Fact,
    Page,
    ReadPicture,
    ReadSwipe,
    StartCamera,
)
from kiosk.reading.results import Hint, Watched
from tests.unit.flows.registration_walk import (
    BACK,
    ERROR,
    NOW,
    ON,
    PASSPORT,
    PREVIEW,
    captured,
    choose,
    of_status,
    play,
    scan,
)


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
