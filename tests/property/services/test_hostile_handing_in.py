"""Whatever bytes come from a station, a kit or a roster: read whole, or refused in a sentence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.dates import PartialDate
from kiosk.domain.enrolments import (
    Correction,
    OpenAnswer,
    Submission,
    SubmittedDocument,
    WayIn,
)
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PermanentResidence, StatusKind
from kiosk.domain.persons import Particulars, PersonName
from kiosk.domain.statements import SignedStatement
from kiosk.services.codes import CodeError, code_hash, new_code
from kiosk.services.roster_file import RosterError, read_roster
from kiosk.services.stations import KitError, kit_pin
from kiosk.services.submission_format import BLOCK, SubmissionError, decode, encode
from kiosk.services.submissions import read_sealed

INSTANTS = st.datetimes(min_value=datetime(1970, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis wants the bound without its zone
WORDS = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")), max_size=60)
IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)
STATES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=3)
DATES = st.one_of(
    st.just(PartialDate()),
    st.integers(1, 9999).map(PartialDate),
    st.dates().map(PartialDate.of),
)
LOST = st.none() | DATES
CLAIMS = st.builds(
    Claim,
    st.lists(st.builds(Citizenship, STATES, DATES, LOST), max_size=3).map(tuple),
    st.lists(st.builds(PermanentResidence, STATES, DATES, LOST), max_size=3).map(tuple),
    st.lists(
        st.builds(LegalStatus, STATES, st.sampled_from(StatusKind), DATES, LOST), max_size=3
    ).map(tuple),
)
LINES = st.lists(st.text("ABC0189<", min_size=1, max_size=48), max_size=3).map(tuple)
PLACES = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 43)), max_size=4).map(tuple)
DOCUMENTS = st.builds(
    SubmittedDocument,
    kind=st.sampled_from(DocumentKind),
    lines=LINES,
    corrected=LINES,
    image=st.binary(max_size=200),
    source=st.sampled_from(["image", "swipe", "typed"]),
    captured_at=INSTANTS,
    doubtful=PLACES,
    compared=PLACES,
)
SIGNED = st.builds(
    SignedStatement,
    text=WORDS.map(lambda text: f"I state:\n{text}"),
    language=st.sampled_from(["en", "zh-Hant", "ar"]),
    signature_png=st.binary(max_size=40).map(lambda ink: b"\x89PNG\r\n\x1a\n" + ink),
    unable_to_sign=st.booleans(),
    signed_at=INSTANTS,
)
SUBMISSIONS = st.builds(
    Submission,
    id=IDS,
    station_id=IDS,
    way_in=st.sampled_from(WayIn),
    entry_id=IDS | st.just(""),
    particulars=st.builds(
        Particulars,
        st.builds(PersonName, WORDS.filter(bool), WORDS),
        DATES,
        email=WORDS,
        phone=st.sampled_from(["", "+41446681800"]),
    ),
    claim=CLAIMS,
    language=st.just("fr"),
    started_at=INSTANTS,
    finished_at=INSTANTS,
    documents_chosen=st.lists(st.sampled_from(DocumentKind), max_size=3).map(tuple),
    documents=st.lists(DOCUMENTS, max_size=3).map(tuple),
    corrections=st.lists(
        st.builds(Correction, st.just("date_of_birth"), WORDS, WORDS), max_size=3
    ).map(tuple),
    open_answers=st.lists(st.sampled_from(OpenAnswer), max_size=4).map(tuple),
    statement=SIGNED,
    asked_for_staff=st.booleans(),
    continuation_hash=st.sampled_from(["", "ab" * 32]),
)


@given(SUBMISSIONS)
def test_every_submission_comes_out_as_it_went_in(submission: Submission) -> None:
    encoded = encode(submission)

    assert len(encoded) % BLOCK == 0
    assert decode(encoded) == submission


@given(SUBMISSIONS, st.data())
def test_a_changed_byte_is_read_as_something_whole_or_refused(
    submission: Submission, data: st.DataObject
) -> None:
    encoded = bytearray(encode(submission))
    written = len(bytes(encoded).rstrip(b"\0"))
    place = data.draw(st.integers(0, written - 1))
    encoded[place] = data.draw(st.integers(0, 255))

    try:
        found = decode(bytes(encoded))
    except SubmissionError:
        return
    assert decode(encode(found)) == found


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_a_sentence(data: bytes) -> None:
    padded = b"KSUB\x02" + data
    with pytest.raises(SubmissionError):
        decode(padded + bytes(-len(padded) % BLOCK))
    with pytest.raises(SubmissionError):
        read_sealed(data)
    with pytest.raises(KitError):
        kit_pin(data)


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda data: data.decode("latin-1")))
def test_any_text_is_a_roster_or_is_refused_in_a_sentence(text: str) -> None:
    head = "number,name,email,organisation,kind,from,to\n"
    for written in (text, head + text):
        try:
            lines = read_roster(written.encode("utf-8", "surrogatepass"))
        except RosterError:
            continue
        assert all(line.number and line.name and line.organisation for line in lines)


@given(st.text(max_size=80))
def test_any_text_is_a_code_or_is_refused_like_every_other(text: str) -> None:
    try:
        hashed = code_hash(text)
    except CodeError:
        return
    assert len(hashed) == 64


@given(st.binary(min_size=16, max_size=16))
def test_every_code_reads_the_same_without_its_groups(drawn: bytes) -> None:
    code = new_code(lambda _: drawn)

    assert code_hash(code) == code_hash(code.replace("-", "").lower())
