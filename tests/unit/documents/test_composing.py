from dataclasses import replace
from datetime import date

import pytest

from kiosk.documents import MrzError, MrzFacts, MrzFormat, compose, parse, transliterate
from kiosk.documents.names import compose_name
from kiosk.domain.dates import PartialDate

TODAY = date(2026, 6, 12)


def _facts(
    *,
    number: str = "1",
    primary: str = "ERIKSSON",
    secondary: str = "",
    issuer: str = "UTO",
    optional: str = "",
    birth: date | PartialDate | None = None,
) -> MrzFacts:
    return MrzFacts(
        document_code="I",
        issuing_state=issuer,
        nationality="UTO",
        primary_identifier=primary,
        secondary_identifier=secondary,
        document_number=number,
        optional_data=optional,
        date_of_birth=birth,
    )


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Müller", "MUELLER"),
        ("Österreicher", "OESTERREICHER"),
        ("Ærø", "AEROE"),
        ("Åse", "AASE"),
        ("Núñez", "NUNEZ"),
        ("Þórður", "THORDUR"),
        ("Weiß", "WEISS"),
        ("Łódź", "LODZ"),
        ("Smith-Jones", "SMITH<JONES"),
        ("O’Connor", "OCONNOR"),
        ("D'Artagnan, Jr.", "DARTAGNAN<JR"),
        ("  de   la  Cruz ", "DE<LA<CRUZ"),
        ("Gu\u0308nther", "GUENTHER"),
        ("Şükrü İnönü", "SUEKRUE<INOENUE"),
    ],
)
def test_names_are_written_as_part_3_recommends(name: str, written: str) -> None:
    assert transliterate(name) == written


@pytest.mark.parametrize("name", ["Мария", "محمد", "李", "A&B", "a\ud800"])
def test_what_the_latin_table_lacks_is_refused(name: str) -> None:
    with pytest.raises(MrzError):
        transliterate(name)


@pytest.mark.parametrize(
    ("primary", "secondary", "width", "written"),
    [
        ("ABC", "DE", 8, "ABC<<DE<"),
        ("ABC", "DEF", 8, "ABC<<DEF"),
        ("ABC", "DEFG", 8, "ABC<<DEF"),
        ("ABCDEFGH", "I", 8, "ABCDE<<I"),
        ("ABCDEFGHI", "", 8, "ABCDEFGH"),
        ("ABCDEFG HIJ", "", 8, "ABCDEF<H"),
        ("ABCDEF", "GH", 8, "ABCDE<<G"),
        ("ABC DE", "FG", 8, "ABC<D<<F"),
    ],
)
def test_a_truncated_name_ends_in_a_letter_and_keeps_an_initial(
    primary: str, secondary: str, width: int, written: str
) -> None:
    assert compose_name(primary, secondary, width) == written


def test_single_letters_that_cannot_end_in_a_letter_are_cut_without_an_end() -> None:
    assert compose_name("A B C D E", "", 8) == "A<B<C<D<"


def test_a_document_number_with_spaces_is_written_with_fillers() -> None:
    lines = compose(MrzFormat.TD3, _facts(number="AB 123/4"))
    assert lines[1].startswith("AB<123<4<")


@pytest.mark.parametrize(
    ("mrz_format", "number", "optional"),
    [
        (MrzFormat.TD3, "1234567890", ""),
        (MrzFormat.TD2, "123456789012345", ""),
        (MrzFormat.TD1, "1234567890", "1" * 13),
        (MrzFormat.TD1, "12345 67890", ""),
        (MrzFormat.TD3, "1", "1" * 15),
    ],
)
def test_what_does_not_fit_is_refused(mrz_format: MrzFormat, number: str, optional: str) -> None:
    with pytest.raises(MrzError):
        compose(mrz_format, _facts(number=number, optional=optional))


@pytest.mark.parametrize(
    ("birth", "written"),
    [
        (date(1974, 8, 2), "740802"),
        (PartialDate(1974, 8), "7408<<"),
        (PartialDate(1974), "74<<<<"),
        (PartialDate(), "<<<<<<"),
        (None, "<<<<<<"),
    ],
)
def test_unknown_parts_of_a_date_are_fillers(
    birth: date | PartialDate | None, written: str
) -> None:
    assert compose(MrzFormat.TD3, _facts(birth=birth))[1][13:19] == written


def test_the_driving_licences_are_composed_too() -> None:
    french = MrzFacts(
        document_code="D1",
        issuing_state="FRA",
        primary_identifier="Martin",
        document_number="13AA00002",
        date_of_expiry=date(2018, 12, 31),
    )
    assert compose(MrzFormat.FRENCH_DRIVING_LICENCE, french) == ("D1FRA13AA000026181231MARTIN<<9",)
    swiss = MrzFacts(
        document_code="FA",
        issuing_state="CHE",
        primary_identifier="Marchand",
        secondary_identifier="Fabienne",
        document_number="AAA001D",
        date_of_birth=date(1980, 1, 26),
        optional_data="305142128",
        optional_data_2="097",
    )
    lines = compose(MrzFormat.SWISS_DRIVING_LICENCE, swiss)
    assert lines == (
        "AAA001D<<",
        "FACHE305142128097<<800126<<<<<",
        "MARCHAND<<FABIENNE<<<<<<<<<<<<",
    )


def test_given_names_of_the_old_french_card_are_parted_by_two_fillers() -> None:
    facts = _facts(
        issuer="FRA", primary="Durand", secondary="Jean Marie Anne", number="880692310285"
    )
    lines = compose(MrzFormat.FRENCH_ID, replace(facts, document_code="ID"))
    assert lines[1][13:27] == "JEAN<<MARIE<<A"
    document = parse(lines, today=TODAY)
    assert document.secondary_identifier.startswith("JEAN MARIE")
    assert document.names_truncated
    assert document.failed == ()
