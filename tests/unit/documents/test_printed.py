"""Pages are written here as rows of text: each at a height, from a left edge."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from kiosk.documents import MrzDocument, MrzFacts, MrzFormat, compose, parse
from kiosk.documents.printed import PrintedField, PrintedText, compare_printed

TODAY = date(2026, 6, 12)
FACTS = MrzFacts(
    document_code="P",
    issuing_state="UTO",
    nationality="UTO",
    primary_identifier="Eriksson",
    secondary_identifier="Anna Maria",
    document_number="L898902C3",
    date_of_birth=date(1974, 8, 12),
    sex="F",
    date_of_expiry=date(2032, 4, 15),
)
PAGE = {
    "Surname/Nom": "ERIKSSON",
    "Given names/Prénoms": "ANNA MARIA",
    "Nationality/Nationalité": "UTOPIAN",
    "Date of birth/Date de naissance": "12 AUG/AOUT 74",
    "Sex/Sexe": "F",
    "Passport No./N° de passeport": "L898902C3",
    "Date of issue/Date de délivrance": "16 APR/AVR 2022",
    "Date of expiry/Date d’expiration": "15 APR/AVR 2032",
}


def _document(**changes: object) -> MrzDocument:
    facts = replace(FACTS, **changes)  # type: ignore[arg-type]  # each test names real fields
    lines = compose(MrzFormat.TD3, facts)
    return parse(lines, today=TODAY, specimens_allowed=True)


def _text(text: str, left: float, top: float, confidence: float = 0.999) -> PrintedText:
    right, bottom = left + 0.011 * len(text), top + 0.02
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return PrintedText(text, confidence, corners)


def _page(rows: Mapping[str, str], confidence: float = 0.999) -> list[PrintedText]:
    """Print each label with its value right below it."""
    texts = []
    for number, (label, value) in enumerate(rows.items()):
        top = 0.05 + 0.1 * number
        texts += [_text(label, 0.4, top), _text(value, 0.4, top + 0.025, confidence)]
    return texts


def _compared(
    document: MrzDocument, rows: Mapping[str, str], confidence: float = 0.999
) -> dict[str, PrintedField]:
    found = compare_printed(document, _page(rows, confidence), TODAY)
    return {field.name: field for field in found}


def _answers(document: MrzDocument, rows: Mapping[str, str]) -> dict[str, bool | None]:
    return {name: field.agrees for name, field in _compared(document, rows).items()}


def _changed(label: str, value: str) -> dict[str, str]:
    return {name: value if label in name else printed for name, printed in PAGE.items()}


def _without(label: str) -> dict[str, str]:
    return {name: printed for name, printed in PAGE.items() if label not in name}


def test_a_page_that_prints_its_zone_agrees_in_every_field() -> None:
    assert set(_answers(_document(), PAGE).values()) == {True}


def test_an_empty_page_says_nothing() -> None:
    found = compare_printed(_document(), (), TODAY)
    assert {field.agrees for field in found} == {None}
    assert all(field.found == "" and field.corners == () for field in found)


def test_the_place_of_what_was_found_is_told() -> None:
    (number,) = [text for text in _page(PAGE) if text.text == "L898902C3"]
    assert _compared(_document(), PAGE)["document_number"].corners == number.corners


def test_fields_that_the_zone_leaves_empty_are_left_out() -> None:
    names = _answers(_document(secondary_identifier="", sex=""), PAGE)
    assert "secondary_identifier" not in names
    assert "sex" not in names


@pytest.mark.parametrize("printed", ["L898902C3", "L 898902 C3", "No. L898902C3", "L8989O2C3"])
def test_a_number_agrees_with_spaces_a_label_and_look_alikes(printed: str) -> None:
    assert _answers(_document(), _changed("Passport No", printed))["document_number"] is True


def test_a_number_that_differs_in_one_character_contradicts() -> None:
    field = _compared(_document(), _changed("Passport No", "L898702C3"))["document_number"]
    assert field.agrees is False
    assert (field.expected, field.found) == ("L898902C3", "L898702C3")


def test_a_number_that_was_read_unsurely_contradicts_nothing() -> None:
    fields = _compared(_document(), _changed("Passport No", "L898702C3"), confidence=0.9)
    assert fields["document_number"].agrees is None


@pytest.mark.parametrize("printed", ["A12345678", "4711", "", "12.08.1974"])
def test_another_number_on_the_page_is_not_the_number(printed: str) -> None:
    assert _answers(_document(), _changed("Passport No", printed))["document_number"] is None


def test_a_field_whose_own_check_digit_is_wrong_contradicts_nothing() -> None:
    lines = compose(MrzFormat.TD3, FACTS)
    wrong = (lines[0], lines[1].replace("L898902C3", "L898702C3"))
    document = parse(wrong, today=TODAY, specimens_allowed=True)
    assert _answers(document, PAGE)["document_number"] is None


def test_another_birth_date_under_its_label_contradicts() -> None:
    field = _compared(_document(), _changed("birth", "13 AUG/AOUT 74"))["date_of_birth"]
    assert (field.agrees, field.found) == (False, "13 AUG/AOUT 74")


def test_the_oldest_of_three_dates_is_the_birth_even_without_a_label() -> None:
    rows = _changed("birth", "13 AUG/AOUT 74")
    texts = [text for text in _page(rows) if "birth" not in text.text]
    found = {field.name: field for field in compare_printed(_document(), texts, TODAY)}
    assert found["date_of_birth"].agrees is False


def test_a_page_without_its_birth_date_says_nothing_of_it() -> None:
    assert _answers(_document(), _without("birth"))["date_of_birth"] is None


def test_a_birth_date_of_another_century_agrees_because_the_zone_writes_none() -> None:
    document = _document(date_of_birth=date(2011, 1, 1))
    assert _answers(document, _changed("birth", "01.01.1911"))["date_of_birth"] is True


def test_a_day_and_month_that_may_be_swapped_agree() -> None:
    assert _answers(_document(), _changed("birth", "08/12/1974"))["date_of_birth"] is True


def test_another_expiry_under_its_label_contradicts() -> None:
    assert _answers(_document(), _changed("expiry", "21 JUN 2033"))["date_of_expiry"] is False


def test_a_day_of_issue_is_not_taken_for_the_expiry() -> None:
    rows = _changed("expiry", "15 APR 2022")
    assert _answers(_document(), rows)["date_of_expiry"] is None


@pytest.mark.parametrize(
    ("identifier", "printed"),
    [
        ("Müller", "MÜLLER"),
        ("Müller", "MULLER"),
        ("Mueller", "Müller"),
        ("Þórðardóttir", "ÞÓRÐARDÓTTIR"),
        ("Núñez", "NUÑEZ"),
        ("Strauß", "STRAUSS"),
        ("O'Connor", "O’CONNOR"),
        ("Smith-Jones", "SMITH JONES"),
        ("Van der Berg", "VANDERBERG"),
        ("Meyer", "MEYER geb. SCHULZ"),
        ("Martin", "MARTIN née DUPONT"),
        ("Shcherbakov", "Щербаков"),
    ],
)
def test_a_surname_agrees_in_the_spellings_of_doc_9303(identifier: str, printed: str) -> None:
    document = _document(primary_identifier=identifier)
    assert _answers(document, _changed("Surname", printed))["primary_identifier"] is True


def test_a_truncated_name_agrees_with_the_whole_one() -> None:
    long = "Nilavadhanananda Chayapa"
    document = _document(primary_identifier=long, secondary_identifier="Dejthamrong Krasuang")
    assert document.names_truncated
    rows = PAGE | {"Surname/Nom": long, "Given names/Prénoms": "DEJTHAMRONG KRASUANG"}
    answers = _answers(document, rows)
    assert (answers["primary_identifier"], answers["secondary_identifier"]) == (True, True)


def test_a_name_over_two_rows_is_found_beside_its_neighbour() -> None:
    texts = [_text("ANNA", 0.4, 0.1), _text("MARIA", 0.46, 0.1)]
    found = {field.name: field for field in compare_printed(_document(), texts, TODAY)}
    assert found["secondary_identifier"].agrees is True


def test_quite_another_name_under_the_label_contradicts() -> None:
    assert _answers(_document(), _changed("Surname", "GUPTAL"))["primary_identifier"] is False


def test_another_name_contradicts_only_where_the_other_identifier_is_seen_as_well() -> None:
    rows = {k: v for k, v in _changed("Surname", "GUPTAL").items() if "Given" not in k}
    assert _answers(_document(), rows)["primary_identifier"] is None
    both = _changed("Surname", "GUPTAL") | {"Given names/Prénoms": "WOLFGANG"}
    answers = _answers(_document(), both)
    assert (answers["primary_identifier"], answers["secondary_identifier"]) == (False, False)


@pytest.mark.parametrize("printed", ["ERIKSEN", "ERlKSS0N", "EIRKSSON", "ÉRIKSSÖM", "林", "X"])
def test_a_name_read_almost_or_in_another_script_contradicts_nothing(printed: str) -> None:
    answer = _answers(_document(), _changed("Surname", printed))["primary_identifier"]
    assert answer is not False


@pytest.mark.parametrize(
    ("code", "printed"),
    [
        ("POL", "POLSKIE/POLISH"),
        ("D", "DEUTSCH"),
        ("D", "D"),
        ("NLD", "Nederlandse"),
        ("HUN", "MAGYAR/HUNGARIAN"),
        ("USA", "UNITED STATES OF AMERICA"),
        ("TWN", "REPUBLIC OF CHINA"),
        ("GBR", "BRITISH CITIZEN"),
        ("EST", "EST"),
        ("CIV", "IVOIRIENNE"),
        ("PNG", "PAPUA NEW GUINEA"),
    ],
)
def test_a_nationality_agrees_as_state_adjective_or_code(code: str, printed: str) -> None:
    document = _document(nationality=code, issuing_state=code)
    assert _answers(document, _changed("Nationality", printed))["nationality"] is True


def test_another_nationality_under_the_label_contradicts() -> None:
    document = _document(nationality="POL", issuing_state="POL")
    assert _answers(document, _changed("Nationality", "CANADIAN"))["nationality"] is False


@pytest.mark.parametrize("printed", ["02 MAR 1968", "SPECIMEN", "GUINEA PAPUA", "XQZ"])
def test_what_names_no_state_contradicts_no_nationality(printed: str) -> None:
    document = _document(nationality="POL", issuing_state="POL")
    assert _answers(document, _changed("Nationality", printed))["nationality"] is not False


def test_the_heading_of_the_issuing_state_confirms_no_nationality() -> None:
    document = _document(nationality="POL", issuing_state="POL")
    rows = {"REPUBLIC OF POLAND": "POLAND"}
    assert _answers(document, rows)["nationality"] is None


@pytest.mark.parametrize("printed", ["F", "K/F", "N / F", "F/F"])
def test_a_sex_agrees_alone_or_as_the_second_of_a_pair(printed: str) -> None:
    assert _answers(_document(), _changed("Sex", printed))["sex"] is True


def test_a_sex_contradicts_as_a_pair_and_not_as_one_letter() -> None:
    assert _answers(_document(), _changed("Sex", "K/M"))["sex"] is False
    assert _answers(_document(), _changed("Sex", "M"))["sex"] is None


def test_a_green_card_compares_the_country_of_birth() -> None:
    facts = replace(FACTS, document_code="C1", issuing_state="USA", nationality="CAN")
    document = parse(compose(MrzFormat.TD1, facts), today=TODAY)
    answers = _answers(document, PAGE | {"Country of Birth": "Canada"})
    assert answers["country_of_birth"] is True
    assert "nationality" not in answers
    assert _answers(document, PAGE | {"Country of Birth": "Mexico"})["country_of_birth"] is False


@pytest.mark.parametrize("quarter", [1, 2, 3])
def test_a_page_in_a_turned_picture_reads_the_same(quarter: int) -> None:
    def turned(x: float, y: float) -> tuple[float, float]:
        for _ in range(quarter):
            x, y = 1 - y, x
        return x, y

    def turn(text: PrintedText) -> PrintedText:
        a, b, c, d = (turned(*corner) for corner in text.corners)
        return replace(text, corners=(a, b, c, d))

    rows = _changed("birth", "13 AUG/AOUT 74")
    upright = compare_printed(_document(), _page(rows), TODAY)
    found = compare_printed(_document(), [turn(text) for text in _page(rows)], TODAY)
    assert [field.agrees for field in found] == [field.agrees for field in upright]
