from datetime import date

import pytest

from kiosk.documents import MrzDocument, MrzError, MrzFormat, check_digit, field_positions, parse
from kiosk.documents.formats import LAYOUTS, RawFields, check_positions

TODAY = date(2026, 6, 12)
PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
CARD = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
FRENCH_CARD = (
    "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<",
    "8806923102858CORINNE<<<<<<<6512068F6",
)
FRENCH_DRIVING_LICENCE = ("D1FRA13AA000026181231MARTIN<<9",)
SWISS_DRIVING_LICENCE = (
    "AAA001D<<",
    "FACHE305142128097<<800126<<<<<",
    "MARCHAND<<FABIENNE<<<<<<<<<<<<",
)


def _read(*lines: str) -> MrzDocument:
    return parse(lines, today=TODAY, specimens_allowed=True)


def test_a_passport_gives_all_its_facts() -> None:
    assert _read(*PASSPORT).fields == {
        "document_code": "P",
        "issuing_state": "UTO",
        "nationality": "UTO",
        "primary_identifier": "ERIKSSON",
        "secondary_identifier": "ANNA MARIA",
        "names_truncated": False,
        "document_number": "L898902C3",
        "date_of_birth": "1974-08-12",
        "sex": "F",
        "date_of_expiry": "2012-04-15",
        "optional_data": "ZE184226B",
        "optional_data_2": "",
    }


def test_the_old_french_card_takes_its_nationality_from_its_issuer() -> None:
    document = _read(*FRENCH_CARD)
    assert document.format is MrzFormat.FRENCH_ID
    assert document.check_digits_ok
    assert document.nationality == "FRA"
    assert document.document_number == "880692310285"
    assert (document.primary_identifier, document.secondary_identifier) == ("BERTHIER", "CORINNE")
    assert not document.date_of_expiry.value.known
    assert [
        check.name for check in document.checks if check.name.startswith("date_of_expiry")
    ] == []


def test_the_french_driving_licence_reads_from_one_line() -> None:
    document = _read(*FRENCH_DRIVING_LICENCE)
    assert document.format is MrzFormat.FRENCH_DRIVING_LICENCE
    assert document.check_digits_ok
    assert document.document_number == "13AA00002"
    assert document.primary_identifier == "MARTIN"
    assert str(document.date_of_expiry) == "2018-12-31"
    assert document.nationality == ""


def test_the_swiss_driving_licence_has_no_check_digits_to_fail() -> None:
    document = _read(*SWISS_DRIVING_LICENCE)
    assert document.format is MrzFormat.SWISS_DRIVING_LICENCE
    assert document.document_number == "AAA001D"
    assert document.issuing_state == "CHE"
    assert document.primary_identifier == "MARCHAND"
    assert str(document.date_of_birth) == "1980-01-26"
    names = {check.name for check in document.checks}
    assert not names & {"document_number", "date_of_birth", "composite", "nationality", "sex"}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PASSPORT),
        "\r\n".join(PASSPORT) + "\r\n",
        "\n\n  " + PASSPORT[0] + "  \n\t" + PASSPORT[1] + "\n\n",
        "".join(PASSPORT),
        "\n".join(PASSPORT).lower(),
    ],
)
def test_white_space_around_lines_and_small_letters_do_not_matter(text: str) -> None:
    assert parse(text, today=TODAY).lines == PASSPORT


def test_three_lines_run_together_are_three_lines() -> None:
    assert parse("".join(CARD), today=TODAY).lines == CARD


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "   \n ",
        "HELLO",
        (PASSPORT[0],),
        (PASSPORT[0], PASSPORT[1][:-1]),
        (*PASSPORT, PASSPORT[1]),
        (*CARD, CARD[0]),
        ("X" * 30,),
        (PASSPORT[0].replace("<<<<", "    ", 1), PASSPORT[1]),
        (PASSPORT[0].replace("<", "«"), PASSPORT[1]),
        (PASSPORT[0], PASSPORT[1].replace("0", "٠")),
        (PASSPORT[0].replace("I", "ı"), PASSPORT[1]),
        (PASSPORT[0], PASSPORT[1].replace("L", "Ñ", 1)),
        (PASSPORT[0].replace("ERI", "ER\ud800"), PASSPORT[1]),
    ],
)
def test_what_is_no_zone_is_refused_in_two_sentences_without_personal_data(
    lines: str | tuple[str, ...],
) -> None:
    with pytest.raises(MrzError) as raised:
        parse(lines, today=TODAY)
    assert raised.value.problem.endswith(".")
    assert raised.value.remedy.endswith(".")
    assert "ERI" not in str(raised.value)
    assert "L898902C3" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "primary", "secondary"),
    [
        ("ARKFREITH", "ARKFREITH", ""),
        ("SMITH<JONES<<SUSIE", "SMITH JONES", "SUSIE"),
        ("<<ANNA<MARIA", "", "ANNA MARIA"),
        ("<<<<<<<KEIKO<INOUE", "", "KEIKO INOUE"),
        ("A<<B<<C", "A", "B C"),
        ("", "", ""),
    ],
)
def test_names_split_at_the_first_two_fillers(name: str, primary: str, secondary: str) -> None:
    document = _read(("P<UTO" + name).ljust(44, "<"), PASSPORT[1])
    assert (document.primary_identifier, document.secondary_identifier) == (primary, secondary)


def test_a_name_that_fills_its_field_may_be_truncated() -> None:
    assert _read("P<UTO" + "A" * 39, PASSPORT[1]).names_truncated
    assert not _read("P<UTO" + "A" * 38 + "<", PASSPORT[1]).names_truncated


@pytest.mark.parametrize("rest", ["01085", "7349", "ZZ72", "1"])
def test_a_long_number_runs_on_in_the_optional_data(rest: str) -> None:
    number = "600001795" + rest[:-1]
    upper = f"IDBEL600001795<{rest[:-1]}{check_digit(number)}".ljust(30, "<")
    document = _read(upper, *CARD[1:])
    assert document.document_number == number
    assert document.optional_data == ""
    assert "document_number" not in document.failed


def test_a_single_name_may_be_printed_as_the_secondary_identifier() -> None:
    """India writes holders of one name so."""
    document = _read(
        "P<IND<<AHMADI".ljust(44, "<"), "K2578285<7IND5601240F2202288" + "<" * 15 + "4"
    )
    assert (document.primary_identifier, document.secondary_identifier) == ("", "AHMADI")
    assert set(document.failed) <= {"expiry"}


@pytest.mark.parametrize("name", ["<AHMADI", "<<<AHMADI", "<<AHMADI<<X"])
def test_fillers_before_a_name_are_otherwise_a_finding(name: str) -> None:
    document = _read(
        f"P<IND{name}".ljust(44, "<"), "K2578285<7IND5601240F2202288" + "<" * 15 + "4"
    )
    assert "name" in document.failed


def test_the_country_of_birth_of_a_green_card_goes_by_its_name() -> None:
    card = _read("C1USA9034178228MSC2241907355<<", CARD[1], CARD[2])
    assert card.nationality_field == "country_of_birth"
    assert card.fields["country_of_birth"] == card.nationality
    assert "nationality" not in card.fields
    names = [check.name for check in card.checks]
    assert "country_of_birth" in names
    assert "nationality" not in names
    assert check_positions(card.format, "country_of_birth") == ((1, 15, 18),)
    assert _read(*CARD).fields["nationality"] == "UTO"


def test_optional_data_after_a_long_number_is_kept_apart() -> None:
    document = _read("I<UTOD23145890<7349<XYZ<<<<<<<", *CARD[1:])
    assert document.document_number == "D23145890734"
    assert document.optional_data == "XYZ"


@pytest.mark.parametrize(
    "upper", ["I<UTOD23145890<<<<<<<<<<<<<<<<", "I<UTOD2314589<<ABC<<<<<<<<<<<<"]
)
def test_a_missing_check_digit_without_a_long_number_is_a_finding(upper: str) -> None:
    document = _read(upper, *CARD[1:])
    assert len(document.document_number) <= 9
    assert "document_number" in document.failed


def test_german_and_missing_nationalities_stay_as_read() -> None:
    german = _read(
        "P<D<<MUSTERMANN<<ERIKA".ljust(44, "<"), "C01X00T478D<<6408125F2702283" + "<" * 15 + "4"
    )
    assert (german.issuing_state, german.nationality) == ("D", "D")
    missing = _read(CARD[0], CARD[1].replace("UTO", "<<<"), CARD[2])
    assert missing.nationality == ""


@pytest.mark.parametrize("mrz_format", MrzFormat)
def test_fields_lie_within_their_lines_and_apart(mrz_format: MrzFormat) -> None:
    lengths = LAYOUTS[mrz_format].lengths
    seen: set[tuple[int, int]] = set()
    for name, (line, start, end) in field_positions(mrz_format).items():
        assert name in RawFields._fields
        assert 0 <= start < end <= lengths[line]
        places = {(line, place) for place in range(start, end)}
        shares_its_place = mrz_format is MrzFormat.FRENCH_ID and name == "nationality"
        assert shares_its_place or not seen & places
        seen |= places


def test_every_place_of_the_doc_9303_formats_belongs_to_a_field() -> None:
    for mrz_format in ("TD1", "TD2", "TD3", "MRVA", "MRVB", "FRID"):
        layout = LAYOUTS[MrzFormat(mrz_format)]
        places = {
            (line, place)
            for line, start, end in layout.spans.values()
            for place in range(start, end)
        }
        assert len(places) == sum(layout.lengths)


def test_each_check_points_at_its_places() -> None:
    assert check_positions(MrzFormat.TD3, "document_number") == ((1, 0, 9), (1, 9, 10))
    assert check_positions(MrzFormat.TD3, "expiry") == ((1, 21, 27),)
    assert check_positions(MrzFormat.FRENCH_ID, "name") == ((0, 5, 30), (1, 13, 27))
    assert check_positions(MrzFormat.TD3, "composite")[-1] == (1, 43, 44)
    assert check_positions(MrzFormat.MRV_A, "composite") == ()


@pytest.mark.parametrize(
    "lines", [PASSPORT, CARD, FRENCH_CARD, FRENCH_DRIVING_LICENCE, SWISS_DRIVING_LICENCE]
)
def test_every_check_of_a_document_points_somewhere(lines: tuple[str, ...]) -> None:
    document = _read(*lines)
    for check in document.checks:
        assert check_positions(document.format, check.name), check.name


@pytest.mark.parametrize("text", ["Ñ", "a", " ", "-", "é", "😀"])
def test_a_check_digit_of_foreign_characters_is_refused(text: str) -> None:
    with pytest.raises(MrzError):
        check_digit(text)


def test_findings_are_made_once_for_each_document() -> None:
    document = _read(*PASSPORT)
    assert document.checks is document.checks


def test_small_letters_and_capitals_read_alike() -> None:
    mixed = (PASSPORT[0], PASSPORT[1].lower())
    assert _read(*mixed) == _read(*PASSPORT)
    assert _read(*mixed).checks == _read(*PASSPORT).checks
