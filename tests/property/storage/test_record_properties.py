from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.dates import PartialDate
from kiosk.domain.evidence import (
    Check,
    DocumentKind,
    Evidence,
    EvidenceStrength,
    Inspection,
    InspectionAnswer,
)
from kiosk.domain.facts import (
    Citizenship,
    Claim,
    LegalStatus,
    NationalityAssuranceLevel,
    PermanentResidence,
    StatusKind,
)
from kiosk.domain.persons import Particulars, Person, PersonName
from kiosk.storage.errors import StoreDamagedError
from kiosk.storage.records import EvidenceRecord, PersonRecord, decode

NOW = datetime(2026, 6, 12, tzinfo=UTC)

texts = st.text(max_size=20)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
partial_dates = st.one_of(
    st.just(PartialDate()),
    st.integers(1, 9999).map(PartialDate),
    days.map(lambda day: PartialDate(day.year, day.month)),
    days.map(PartialDate.of),
)
lost = st.none() | partial_dates
levels = st.sampled_from(NationalityAssuranceLevel)
claims = st.builds(
    Claim,
    st.lists(st.builds(Citizenship, texts, partial_dates, lost, levels), max_size=3).map(tuple),
    st.lists(st.builds(PermanentResidence, texts, partial_dates, lost, levels), max_size=2).map(
        tuple
    ),
    st.lists(
        st.builds(LegalStatus, texts, st.sampled_from(StatusKind), partial_dates, lost, levels),
        max_size=2,
    ).map(tuple),
)
people = st.builds(
    Person,
    id=st.just("p1"),
    particulars=st.builds(
        Particulars, st.builds(PersonName, texts, texts), partial_dates, texts, texts
    ),
    registered_at=st.just(NOW),
    claim=claims,
)
instants = st.datetimes(timezones=st.just(UTC))
evidence = st.builds(
    Evidence,
    id=st.just("e1"),
    kind=st.sampled_from(DocumentKind),
    strength=st.sampled_from(EvidenceStrength),
    issuing_state=texts,
    nationality=texts,
    document_number=texts,
    expires=partial_dates,
    lines=st.lists(texts, max_size=3).map(tuple),
    corrected=st.lists(texts, max_size=3).map(tuple),
    checks=st.lists(
        st.builds(Check, texts, st.none() | st.booleans(), texts, texts), max_size=3
    ).map(tuple),
    image_sha256=texts,
    captured_at=instants,
    inspection=st.none()
    | st.builds(
        Inspection,
        st.lists(st.tuples(texts, st.sampled_from(InspectionAnswer)), max_size=3).map(tuple),
        texts,
        instants,
    ),
    source=texts,
)


@given(people)
def test_every_person_is_read_back_as_written(person: Person) -> None:
    data = PersonRecord.of(person).encode()

    assert decode(PersonRecord, data).person("p1", NOW) == person


@given(evidence)
def test_all_evidence_is_read_back_as_written(document: Evidence) -> None:
    data = EvidenceRecord.of(document).encode()

    assert decode(EvidenceRecord, data).evidence("e1") == document


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_our_error(data: bytes) -> None:
    with pytest.raises(StoreDamagedError):
        decode(PersonRecord, data)
