"""Hits: reasons must fit, states follow, and an export obeys nobody."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.dates import PartialDate
from kiosk.domain.facts import ScreeningState
from kiosk.domain.persons import Particulars, PersonName
from kiosk.screening.birth_dates import BirthComparison
from kiosk.screening.entries import EntryKind, ListEntry, decode_entry
from kiosk.screening.export import hits_csv
from kiosk.screening.hits import (
    REASONS,
    Adjudication,
    AdjudicationError,
    Outcome,
    ReasonCode,
    ScreeningHit,
    person_digest,
    state_of,
)

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
ENTRY = ListEntry(
    "1", "a list", EntryKind.UNSTATED, "EXAMPLE, Ada", ("=1+1",), ("1980",), (("ids", "X, é"),)
)
HIT = ScreeningHit(
    id="h1",
    person_id="p1",
    person_digest="d1",
    list_name="csl",
    snapshot_sha256="0" * 64,
    entry=ENTRY,
    written="EXAMPLE, Ada",
    score=1.0,
    birth=BirthComparison.UNKNOWN,
    sentence="The name is the same; there is no date of birth to compare.",
    opened_at=NOW,
)


def found(outcome: Outcome) -> Adjudication:
    return Adjudication(outcome, REASONS[outcome][0], "", "o1", "o2", NOW)


DISMISSED = replace(HIT, adjudication=found(Outcome.FALSE_MATCH))
CONFIRMED = replace(HIT, adjudication=found(Outcome.CONFIRMED))
WITHDRAWN = replace(HIT, withdrawn_at=NOW)


@pytest.mark.parametrize(
    ("hits", "state"),
    [
        ((), ScreeningState.CLEAR),
        ((DISMISSED, WITHDRAWN), ScreeningState.CLEAR),
        ((DISMISSED, HIT), ScreeningState.OPEN),
        ((HIT, CONFIRMED), ScreeningState.CONFIRMED),
        ((replace(CONFIRMED, withdrawn_at=NOW),), ScreeningState.CONFIRMED),
    ],
)
def test_the_state_of_a_person_follows_from_the_hits(
    hits: tuple[ScreeningHit, ...], state: ScreeningState
) -> None:
    assert state_of(hits) is state


def test_every_reason_belongs_to_one_outcome() -> None:
    assert sorted(reason for reasons in REASONS.values() for reason in reasons) == sorted(
        ReasonCode
    )
    for outcome in Outcome:
        for reason in set(ReasonCode) - set(REASONS[outcome]):
            with pytest.raises(AdjudicationError, match="does not go with"):
                HIT.require_reason(outcome, reason)


@pytest.mark.parametrize("birth", BirthComparison)
def test_a_name_alone_is_no_reason_to_confirm(birth: BirthComparison) -> None:
    hit = replace(HIT, birth=birth)
    if birth in {BirthComparison.SAME_DAY, BirthComparison.SAME_MONTH}:
        hit.require_reason(Outcome.CONFIRMED, ReasonCode.NAME_AND_BIRTH_AGREE)
    else:
        with pytest.raises(AdjudicationError, match="a name alone blocks nobody"):
            hit.require_reason(Outcome.CONFIRMED, ReasonCode.NAME_AND_BIRTH_AGREE)


def test_dates_that_do_not_differ_are_no_reason_to_dismiss() -> None:
    with pytest.raises(AdjudicationError, match="do not differ"):
        HIT.require_reason(Outcome.FALSE_MATCH, ReasonCode.BIRTH_DIFFERS)
    replace(HIT, birth=BirthComparison.DIFFERS).require_reason(
        Outcome.FALSE_MATCH, ReasonCode.BIRTH_DIFFERS
    )


def test_a_hit_is_about_one_entry_and_one_person_as_they_were() -> None:
    assert HIT.still_answers("d1", ENTRY)
    assert not HIT.still_answers("d2", ENTRY)
    assert not HIT.still_answers("d1", replace(ENTRY, births=("1981",)))


def test_what_a_person_is_screened_by_changes_the_digest_and_nothing_else_does() -> None:
    name = PersonName("Example", "Ada")
    born = PartialDate(1980)
    digest = person_digest(Particulars(name, born))
    assert digest == person_digest(Particulars(name, born, "ada@example.org", "+41446681800"))
    others = [
        Particulars(PersonName("Exampel", "Ada"), born),
        Particulars(PersonName("Ada", "Example"), born),
        Particulars(name, PartialDate(1981)),
    ]
    assert digest not in {person_digest(other) for other in others}


def test_an_entry_reads_back_as_it_was() -> None:
    assert decode_entry(ENTRY.encode()) == ENTRY


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@A1", "\t=1", " =1", "＝1"])
def test_an_export_holds_no_formula(formula: str) -> None:
    text = hits_csv([replace(HIT, written=formula), CONFIRMED])
    header, first, second = csv.reader(io.StringIO(text, newline=""))
    assert first[header.index("name")] == f"'{formula}"
    assert second[header.index("outcome")] == "confirmed"
