"""People in a CSV file: what a cell may say, and how a bad one is named."""

import io
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.directives.personas import Person, PersonsFileError, read_persons
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.facts import (
    Affiliation,
    AffiliationKind,
    Citizenship,
    LegalStatus,
    Licence,
    Location,
    NationalityAssuranceLevel,
    PermanentResidence,
    ScreeningState,
    StatusKind,
)

TWO, THREE, FOUR = (NationalityAssuranceLevel(level) for level in (2, 3, 4))


def people(text: str | bytes) -> list[Person]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(read_persons(io.BytesIO(data), zone=ZoneInfo("America/New_York")))


def test_a_row_is_a_person() -> None:
    (person,) = people(
        "id,citizenships,former_citizenships,permanent_residences,statuses,location,"
        "affiliations,licences,purposes,nal,screening\n"
        "p,USA@1990~3; D,IRN@1980;SUN@1970/1991-12,CAN@2015-02-03,USA:citizen~4,DEU,"
        "lab:employee@2020/2026-06,d-1@2026-06-20/2026-12-31,a;b,2,open\n"
    )
    facts = person.facts
    assert person.id == facts.subject == "p"
    assert facts.claim.citizenships == (
        Citizenship("USA", PartialDate(1990), None, THREE),
        Citizenship("DEU", UNKNOWN_DATE, None, TWO),
        Citizenship("IRN", PartialDate(1980), UNKNOWN_DATE, TWO),
        Citizenship("SUN", PartialDate(1970), PartialDate(1991, 12), TWO),
    )
    assert facts.claim.residences == (
        PermanentResidence("CAN", PartialDate(2015, 2, 3), None, TWO),
    )
    assert facts.claim.statuses == (
        LegalStatus("USA", StatusKind.CITIZEN, UNKNOWN_DATE, None, FOUR),
    )
    assert facts.location == Location("DEU", TWO)
    assert facts.affiliations == (
        Affiliation("lab", AffiliationKind.EMPLOYEE, PartialDate(2020), PartialDate(2026, 6), TWO),
    )
    assert facts.licences == (
        Licence(
            "d-1",
            datetime(2026, 6, 20, 4, tzinfo=UTC),
            datetime(2027, 1, 1, 5, tzinfo=UTC),
            TWO,
        ),
    )
    assert facts.purposes == {"a", "b"}
    assert facts.screening is ScreeningState.OPEN


def test_a_licence_may_end_on_a_second() -> None:
    (person,) = people("id,licences\np,d-1@/2026-06-30T12:00:00-04:00\n")
    assert person.facts.licences[0].valid_until == datetime(2026, 6, 30, 16, tzinfo=UTC)


def test_columns_that_are_derived_or_expected_are_never_inputs() -> None:
    (person,) = people(
        "id,us_person,ear_country,itar_countries,expect_A,note\np,yes,IRN,IRN,a,b\n"
    )
    assert person.facts.claim.asserts_nothing


def test_a_subject_of_its_own_column_names_the_person() -> None:
    (person,) = people("id,subject\np,subject-0417\n")
    assert person.facts.subject == "subject-0417"


def test_a_byte_order_mark_windows_newlines_and_blank_rows_change_nothing() -> None:
    plain = people("id,citizenships\np,FRA\nq,DEU\n")
    assert people(b"\xef\xbb\xbfid,citizenships\r\np,FRA\r\n,\r\nq,DEU\r\n\r\n") == plain


def test_an_empty_file_of_people_has_nobody_but_needs_its_header() -> None:
    assert people("id\n") == []
    with pytest.raises(PersonsFileError, match="no column id"):
        people("")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name\nx\n", "has no column id"),
        ("id,id\na,b\n", "the column id twice"),
        ("id,citizenship\na,USA\n", "Name it citizenships"),
        ("id\n\nx\n\na,b\n", "Row 5 has 2 cells, and the first row has 1."),
        ("id,nal\na\n", "Row 2 has 1 cells"),
        ("id,nal\n,2\n", "Row 2 has no id."),
        ("id\na\na\n", "Row 3 has the id of an earlier row."),
        ("id,nal\na,7\n", "Row 2, column nal: The assurance level “7” is unknown."),
        ("id,nal\na,2.0\n", "Row 2, column nal:"),
        ("id,citizenships\na,USA\nb,IRA\n", "Row 3, column citizenships: The code “IRA”"),
        ("id,citizenships\na,usa\n", "Row 2, column citizenships:"),
        ("id,citizenships\na,USA~9\n", "The entry “USA~9” cannot be read."),
        ("id,citizenships\na,USA~1@1990\n", "Write entries as USA@1990~2"),
        ("id,citizenships\na,USA@1990-02-30\n", "No calendar has this date."),
        ("id,citizenships\na,USA@02/1990\n", "This is not a date."),
        ("id,former_citizenships\na,XYZ\n", "Row 2, column former_citizenships:"),
        ("id,permanent_residences\na,XYZ\n", "Row 2, column permanent_residences:"),
        ("id,statuses\na,USA:citisen\n", "Did you mean USA:citizen?"),
        ("id,statuses\na,citizen\n", "Row 2, column statuses:"),
        ("id,location\na,USA;FRA\n", "one declared place of use"),
        ("id,affiliations\na,lab\n", "Write organisation:kind"),
        ("id,affiliations\na,lab:boss\n", "employee, contractor, member"),
        ("id,licences\na,d-1@2026-13-01\n", "is no date"),
        ("id,licences\na,d-1@2026-06-30T12:00:00\n", "says no offset from UTC"),
        ("id,screening\na,maybe\n", "Write clear, open, confirmed."),
        ("id,purposes\na," + "x" * 5000 + "\n", "Row 2, column purposes: The cell is too long."),
        ('id,purposes\na,"x\n', "is not CSV"),
        ("id,purposes\na," + "x" * 200_000 + "\n", "is not CSV"),
        (b"id\n\xff\n", "is not UTF-8"),
        (b"i\x00d\nx\n", "has no column id"),
    ],
)
def test_a_bad_cell_is_named_with_row_and_column(text: str | bytes, words: str) -> None:
    with pytest.raises(PersonsFileError) as caught:
        people(text)
    assert words in str(caught.value)
    assert caught.value.remedy


def test_no_sentence_carries_what_a_terminal_obeys() -> None:
    with pytest.raises(PersonsFileError) as caught:
        people("id,citizenships\na,\x1b[2J\n")
    assert "\x1b" not in str(caught.value)
