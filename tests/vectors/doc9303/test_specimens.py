"""Specimens published in ICAO Doc 9303, eighth edition 2021; part and section at each."""

from datetime import date

import pytest

from kiosk.documents import MrzFacts, MrzFormat, check_digit, compose, parse

TODAY = date(2012, 1, 1)

# Part 4, appendix B: passport.
TD3 = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
# Part 5, appendix B: TD1 card.
TD1 = (
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
)
# Part 6, appendix B: TD2 card.
TD2 = (
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
)
# Part 7, appendix B.1: visa of format A.
MRV_A = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
)
# Part 7, appendix B.2: visa of format B.
MRV_B = (
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "L8988901C4XXX4009078F9612109<<<<<<<<",
)
# Part 11, appendix D.2, examples 1 to 3: keys from zones, two of them with a
# document number of twelve characters.
LONG_TD2 = (
    "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<",
    "D23145890<UTO3407127M95071227349<<<8",
)
LONG_TD1 = (
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
)

SPECIMENS = [
    pytest.param(TD1, MrzFormat.TD1, "D23145890", "1974-08-12", "2012-04-15", id="TD1"),
    pytest.param(TD2, MrzFormat.TD2, "D23145890", "1974-08-12", "2012-04-15", id="TD2"),
    pytest.param(TD3, MrzFormat.TD3, "L898902C3", "1974-08-12", "2012-04-15", id="TD3"),
    pytest.param(MRV_A, MrzFormat.MRV_A, "L8988901C", "1940-09-07", "1996-12-10", id="MRV-A"),
    pytest.param(MRV_B, MrzFormat.MRV_B, "L8988901C", "1940-09-07", "1996-12-10", id="MRV-B"),
    pytest.param(LONG_TD1, MrzFormat.TD1, "D23145890734", "1934-07-12", "1995-07-12", id="long1"),
    pytest.param(LONG_TD2, MrzFormat.TD2, "D23145890734", "1934-07-12", "1995-07-12", id="long2"),
]


@pytest.mark.parametrize(("lines", "mrz_format", "number", "born", "expires"), SPECIMENS)
def test_the_specimen_reads_as_printed(
    lines: tuple[str, ...], mrz_format: MrzFormat, number: str, born: str, expires: str
) -> None:
    document = parse(lines, today=TODAY, specimens_allowed=True)
    assert document.format is mrz_format
    assert document.lines == lines
    assert document.check_digits_ok
    assert document.issuing_state == "UTO"
    assert document.document_number == number
    assert str(document.date_of_birth) == born
    assert str(document.date_of_expiry) == expires
    assert document.primary_identifier in ("ERIKSSON", "STEVENSON")
    assert document.secondary_identifier in ("ANNA MARIA", "PETER JOHN")


def test_the_passport_holds_its_personal_number() -> None:
    assert parse(TD3, today=TODAY).optional_data == "ZE184226B"


@pytest.mark.parametrize(("lines", "mrz_format", "number", "born", "expires"), SPECIMENS)
def test_the_specimen_is_composed_from_its_facts(
    lines: tuple[str, ...], mrz_format: MrzFormat, number: str, born: str, expires: str
) -> None:
    document = parse(lines, today=TODAY, specimens_allowed=True)
    facts = MrzFacts(
        document_code=document.document_code,
        issuing_state="UTO",
        nationality=document.nationality,
        primary_identifier=document.primary_identifier,
        secondary_identifier=document.secondary_identifier,
        document_number=number,
        date_of_birth=date.fromisoformat(born),
        sex=document.sex,
        date_of_expiry=date.fromisoformat(expires),
        optional_data=document.optional_data,
    )
    assert compose(mrz_format, facts) == lines


@pytest.mark.parametrize(
    ("text", "digit"),
    [
        ("520727", "3"),  # Part 3, appendix A, example 1
        ("AB2134<<<", "5"),  # Part 3, appendix A, example 2
        ("HA672242<658022549601086<<<<<<<<<<<<<<0", "8"),  # Part 3, appendix A, example 3
        ("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<", "2"),  # example 4
        ("HA672242<658022549601086<<<<<<<", "8"),  # example 5
        ("D23145890734", "9"),  # Part 11, appendix D.2
    ],
)
def test_check_digits_of_part_3(text: str, digit: str) -> None:
    assert check_digit(text) == digit


# Part 4, section 4.2.3: how names are written.
NAMES = [
    ("PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "ERIKSSON", "ANNA MARIA", False),
    ("PPUTOHENG<<DEBORAH<MING<LO<<<<<<<<<<<<<<<<<<", "HENG", "DEBORAH MING LO", False),
    ("PPUTOSMITH<JONES<<SUSIE<MARGARET<<<<<<<<<<<<", "SMITH JONES", "SUSIE MARGARET", False),
    ("PPUTOOCONNOR<<ENYA<SIOBHAN<<<<<<<<<<<<<<<<<<", "OCONNOR", "ENYA SIOBHAN", False),
    ("PPUTOVAN<DER<MUELLEN<<MARTIN<<<<<<<<<<<<<<<<", "VAN DER MUELLEN", "MARTIN", False),
    ("PPUTOAL<BASRI<<HUDA<MUHAMMAD<JAWAD<<<<<<<<<<", "AL BASRI", "HUDA MUHAMMAD JAWAD", False),
    ("PPUTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "ARKFREITH", "", False),
    ("PPUTOSATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<", "SATRIYA SUDARPA", "", False),
    (
        "PPUTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
        "NILAVADHANANANDA",
        "CHAYAPA DEJTHAMRONG K",
        True,
    ),
    (
        "PPUTONILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
        "NILAVADHANANANDA",
        "ARNPOL PETCH CHARONGU",
        True,
    ),
    (
        "PPUTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE W",
        "DI",
        True,
    ),
    (
        "PPUTOBENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
        "BENNELONG WOOLOOM WARRAND WARNAM",
        "DINGO",
        True,
    ),
    (
        "PPUTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
        "PAPANDROPOULOUS",
        "JONATHON WARREN TREVOR",
        True,
    ),
]


@pytest.mark.parametrize(("line", "primary", "secondary", "truncated"), NAMES)
def test_names_of_part_4_read_as_they_stand(
    line: str, primary: str, secondary: str, truncated: bool
) -> None:
    document = parse((line, TD3[1]), today=TODAY, specimens_allowed=True)
    assert document.primary_identifier == primary
    assert document.secondary_identifier == secondary
    assert document.names_truncated is truncated
    assert "name" not in document.failed


@pytest.mark.parametrize(
    ("primary", "secondary", "line"),
    [
        ("Smith-Jones", "Susie Margaret", NAMES[2][0]),
        ("O'Connor", "Enya Siobhan", NAMES[3][0]),
        ("Al-Basri", "Huda Muhammad Jawad", NAMES[5][0]),
        ("Arkfreith", "", NAMES[6][0]),
        ("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", NAMES[8][0]),
        ("Nilavadhanananda", "Arnpol Petch Charonguang", NAMES[9][0]),
        ("Papandropoulous", "Jonathon Warren Trevor", NAMES[12][0]),
    ],
)
def test_names_of_part_4_are_written_so(primary: str, secondary: str, line: str) -> None:
    facts = MrzFacts(
        document_code="PP",
        issuing_state="UTO",
        primary_identifier=primary,
        secondary_identifier=secondary,
        document_number="1",
    )
    assert compose(MrzFormat.TD3, facts)[0] == line
