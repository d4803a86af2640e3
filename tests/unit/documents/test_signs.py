from dataclasses import replace
from datetime import date

import pytest

from kiosk.documents import MrzDocument, MrzFacts, MrzFormat, compose, parse
from kiosk.documents.number_formats import number_format, odd_number
from kiosk.documents.signs import DocumentSign, document_signs
from kiosk.documents.validity import longest_life, outlives_its_state

TODAY = date(2026, 6, 12)
ORDINARY = MrzFacts(
    document_code="P",
    issuing_state="USA",
    nationality="USA",
    primary_identifier="Marlowe",
    secondary_identifier="Isolde",
    document_number="482193075",
    date_of_birth=date(1984, 3, 9),
    sex="F",
    date_of_expiry=date(2031, 5, 1),
)


def document(
    mrz_format: MrzFormat = MrzFormat.TD3, *, specimens_allowed: bool = False, **changes: object
) -> MrzDocument:
    lines = compose(mrz_format, replace(ORDINARY, **changes))  # type: ignore[arg-type]  # forwarded
    return parse(lines, today=TODAY, specimens_allowed=specimens_allowed)


def passport(state: str, number: str, **changes: object) -> MrzDocument:
    return document(issuing_state=state, nationality=state, document_number=number, **changes)


def seen(read: MrzDocument) -> list[str]:
    return [sign.name for sign in document_signs(read, TODAY)]


def with_line_2(text: str, start: int) -> MrzDocument:
    """Print other characters in the second line, check digits left as they were."""
    first, second = compose(MrzFormat.TD3, ORDINARY)
    return parse([first, second[:start] + text + second[start + len(text) :]], today=TODAY)


def every_sign() -> list[DocumentSign]:
    shown = [
        document(issuing_state="UTO"),
        document(primary_identifier="Specimen"),
        document(primary_identifier="Traveler", secondary_identifier="Happy"),
        passport("USA", "000000000"),
        document(issuing_state="WSA"),
        document(issuing_state="RHO"),
        document(issuing_state="YUG"),
        document(issuing_state="ATA"),
        with_line_2("840230", 13),
        with_line_2("330231", 21),
        document(date_of_birth=date(2024, 1, 1), date_of_expiry=date(2020, 1, 1)),
        document(date_of_expiry=date(2040, 1, 1)),
        passport("KEN", "BK093174", date_of_expiry=date(2046, 1, 1)),
        passport("FRA", "123456789"),
    ]
    return [sign for read in shown for sign in document_signs(read, TODAY)]


def test_an_ordinary_passport_shows_no_sign() -> None:
    assert seen(document()) == []


@pytest.mark.parametrize(
    ("state", "number"),
    [
        ("USA", "482193075"),
        ("USA", "A48219307"),
        ("CAN", "GX482066"),
        ("CAN", "P482066BD"),
        ("D", "C4NK7T5RL"),
        ("GBR", "482193075"),
        ("FRA", "17CK48219"),
        ("IND", "Z4821930"),
        ("CHN", "EA4821930"),
        ("CHN", "G48219307"),
        ("NLD", "NPR8K4L71"),
        ("SWE", "90417733"),
        ("SWE", "AA4821930"),
        ("POL", "EC4821930"),
        ("AUS", "PA4821930"),
        ("HUN", "BD482193"),
    ],
)
def test_numbers_as_their_states_write_them_show_no_sign(state: str, number: str) -> None:
    read = passport(state, number)
    assert number_format(read) is not None
    assert seen(read) == []


@pytest.mark.parametrize(
    ("state", "number"),
    [
        ("USA", "48219307"),
        ("USA", "AB4821930"),
        ("CAN", "482193075"),
        ("D", "C4NK7T5RA"),
        ("D", "C4NO7T5RL"),
        ("D", "482193075"),
        ("GBR", "A48219307"),
        ("FRA", "4821930AB"),
        ("IND", "48219307"),
        ("CHN", "EI4821930"),
        ("NLD", "NPO8K4L71"),
        ("SWE", "9041773"),
        ("POL", "482193075"),
        ("AUS", "GA4821930"),
    ],
)
def test_numbers_written_otherwise_are_a_sign(state: str, number: str) -> None:
    assert seen(passport(state, number)) == ["number_format"]


def test_a_german_card_is_held_to_the_german_alphabet() -> None:
    card = {"document_code": "ID", "issuing_state": "D", "nationality": "D"}
    assert seen(document(MrzFormat.TD1, document_number="T4X20RM61", **card)) == []
    assert seen(document(MrzFormat.TD1, document_number="T4A20RM61", **card)) == ["number_format"]


def test_a_state_without_a_row_is_passed_over() -> None:
    assert number_format(passport("KEN", "BK093174")) is None
    assert seen(passport("KEN", "BK093174")) == []


@pytest.mark.parametrize("code", ["PD", "PS", "PE", "V"])
def test_particular_documents_are_passed_over(code: str) -> None:
    mrz_format = MrzFormat.MRV_A if code == "V" else MrzFormat.TD3
    assert odd_number(document(mrz_format, document_code=code, document_number="X1")) is None


def test_a_number_that_was_misread_is_no_odd_number() -> None:
    assert "document_number" in with_line_2("4821930<<", 0).failed
    assert odd_number(with_line_2("4821930<<", 0)) is None


def test_a_passport_lives_no_longer_than_its_state_allows() -> None:
    assert seen(document(date_of_expiry=date(2036, 6, 20))) == []
    assert seen(document(date_of_expiry=date(2037, 6, 12))) == ["validity_too_long"]


@pytest.mark.parametrize(
    ("state", "number", "born", "years"),
    [
        ("USA", "482193075", date(2012, 6, 12), 5),
        ("USA", "482193075", date(2010, 6, 12), 10),
        ("D", "C4NK7T5RL", date(2003, 1, 1), 6),
        ("D", "C4NK7T5RL", date(2001, 1, 1), 10),
        ("SWE", "90417733", date(1980, 1, 1), 5),
        ("SWE", "90417733", date(2020, 1, 1), 3),
        ("ESP", "PAA482193", date(1997, 1, 1), 5),
    ],
)
def test_the_young_get_shorter_ones(state: str, number: str, born: date, years: int) -> None:
    within = passport(state, number, date_of_birth=born, date_of_expiry=date(2026 + years, 6, 12))
    beyond = passport(state, number, date_of_birth=born, date_of_expiry=date(2026 + years, 8, 12))
    assert longest_life(within, TODAY) == years
    assert not outlives_its_state(within, TODAY)
    assert outlives_its_state(beyond, TODAY)


def test_an_unknown_date_of_birth_counts_as_an_adults() -> None:
    assert longest_life(with_line_2("<<<<<<", 13), TODAY) == 10


def test_an_end_beyond_any_validity_is_a_sign_but_not_on_an_elders_card() -> None:
    assert seen(passport("KEN", "BK093174", date_of_expiry=date(2046, 1, 1))) == [
        "expiry_far_away"
    ]
    card = {"document_code": "I", "issuing_state": "BGR", "nationality": "BGR"}
    far = date(2060, 1, 1)
    young, old = date(1996, 1, 1), date(1950, 1, 1)
    assert seen(document(MrzFormat.TD1, date_of_birth=young, date_of_expiry=far, **card)) == [
        "expiry_far_away"
    ]
    assert seen(document(MrzFormat.TD1, date_of_birth=old, date_of_expiry=far, **card)) == []


def test_the_29th_of_february_has_a_tomorrow() -> None:
    leap = date(2028, 2, 29)
    assert document_signs(document(date_of_expiry=date(2038, 2, 28)), leap) == ()


def test_dates_that_no_calendar_has() -> None:
    assert seen(with_line_2("840230", 13)) == ["birth_no_such_day"]
    assert seen(with_line_2("330231", 21)) == ["expiry_no_such_day"]


def test_nobody_is_born_after_their_document_expired() -> None:
    read = document(date_of_birth=date(2024, 1, 1), date_of_expiry=date(2020, 1, 1))
    assert seen(read) == ["born_after_expiry"]


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"issuing_state": "UTO", "nationality": "UTO"}, "specimen_state"),
        ({"nationality": "UTO"}, "specimen_state"),
        ({"primary_identifier": "Specimen"}, "specimen_name"),
        ({"secondary_identifier": "Erika", "primary_identifier": "Mustermann"}, "specimen_name"),
        (
            {"primary_identifier": "Traveler", "secondary_identifier": "Happy"},
            "specimen_published",
        ),
        ({"document_number": "000000000"}, "specimen_number"),
        ({"issuing_state": "D", "document_number": "C01X00T47"}, "specimen_published"),
        ({"issuing_state": "WSA"}, "fantasy_issuer"),
        ({"issuing_state": "RHO"}, "former_issuer"),
        ({"issuing_state": "SUN"}, "former_issuer"),
        ({"issuing_state": "ATA"}, "issuer_without_documents"),
        ({"issuing_state": "IAO"}, "issuer_without_documents"),
    ],
)
def test_known_specimens_and_fantasies(changes: dict[str, str], name: str) -> None:
    assert seen(document(**changes)) == [name]


@pytest.mark.parametrize(
    "changes",
    [
        {"primary_identifier": "Traveler", "secondary_identifier": "Ruth"},
        {"primary_identifier": "Kowalska", "secondary_identifier": "Anna"},
        {"primary_identifier": "Muster", "secondary_identifier": "Isolde"},
        {"primary_identifier": "Eriksson", "secondary_identifier": "Anna Maria"},
        {"document_number": "100000000"},
        {"issuing_state": "ROM"},
        {"issuing_state": "UNO"},
    ],
)
def test_people_with_such_names_and_codes_are_left_alone(changes: dict[str, str]) -> None:
    assert seen(document(**changes)) == []


def test_specimens_are_no_sign_where_they_are_allowed() -> None:
    assert seen(document(issuing_state="UTO", nationality="UTO", specimens_allowed=True)) == []


def test_every_sentence_says_what_was_seen_and_what_to_do() -> None:
    signs = every_sign()
    assert len({sign.name for sign in signs}) == 13
    for sign in signs:
        assert sign.sentence.endswith(".")
        assert sign.sentence.count(". ") >= 1
        for word in ("invalid", "forged", "fake", "law requires"):
            assert word not in sign.sentence.lower()


def test_no_sentence_repeats_what_belongs_to_the_person() -> None:
    for sign in every_sign():
        for private in ("482193075", "123456789", "Marlowe", "MARLOWE", "1984", "Isolde"):
            assert private not in sign.sentence


def test_only_passports_have_a_longest_life() -> None:
    card = document(MrzFormat.TD1, document_code="ID", issuing_state="D", nationality="D")
    refugee = passport("D", "C4NK7T5RL", document_code="PR")

    assert longest_life(card, TODAY) is None
    assert longest_life(refugee, TODAY) is None
