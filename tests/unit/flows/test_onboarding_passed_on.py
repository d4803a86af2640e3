"""A case begun at the desk, as it goes into the queue: whole, and fit to be kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.domain.evidence import DocumentKind
from kiosk.flows import onboarding_events as events
from kiosk.flows.onboarding_passed_on import submission_of
from kiosk.flows.onboarding_state import Field
from kiosk.services.submission_format import decode, encode

if TYPE_CHECKING:
    from kiosk.domain.enrolments import Submission

    from .conftest import Desk


def kept(left: Submission) -> Submission:
    """Give what the store would give back."""
    return decode(encode(replace(left, id="4f2a" * 8)))


def test_a_signed_case_goes_on_with_its_document_and_signature(desk: Desk) -> None:
    desk.scan()
    desk.send(events.Typed(Field.EMAIL, "anna@example.org"))
    desk.press()
    desk.let_read()
    desk.send(events.Signed(b"\x89PNG\r\n\x1a\ndrawn", desk.now))
    left = kept(submission_of(desk.state, desk.now))
    assert str(left.particulars.name) == "ANNA MARIA ERIKSSON"
    assert left.particulars.email == "anna@example.org"
    assert left.documents_chosen == (DocumentKind.PASSPORT,)
    assert left.documents[0].lines == desk.passport
    assert left.documents[0].image == b"a picture"
    assert left.statement is not None
    assert left.statement.signature_png.endswith(b"drawn")
    assert left.statement.signed_at == desk.now
    assert not left.asked_for_staff


def test_what_is_not_signed_waits_for_a_person(desk: Desk) -> None:
    desk.scan()
    left = kept(submission_of(desk.state, desk.now))
    assert left.statement is None
    assert left.asked_for_staff


def test_a_case_without_a_document_goes_on_as_it_was_said(desk: Desk) -> None:
    desk.send(events.WithoutDocument(), events.Typed(Field.PRIMARY_IDENTIFIER, "Eriksson"))
    left = kept(submission_of(desk.state, desk.now))
    assert left.particulars.name.primary_identifier == "Eriksson"
    assert left.documents == ()
    assert left.started_at == left.finished_at == desk.now
