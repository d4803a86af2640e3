from dataclasses import fields

import pytest

from kiosk.documents.aamva import MOST_CHARACTERS, AamvaError, AamvaLicence, parse_aamva
from kiosk.documents.aamva import compare_licence as compare
from kiosk.documents.aamva_issuers import licence_issuer
from kiosk.domain.dates import UNKNOWN_DATE, PartialDate
from kiosk.domain.evidence import DocumentKind

BORN = PartialDate(1993, 5, 6)


def licence_text(
    *elements: str, version: int = 10, iin: str = "636014", card: str = "DL", header: str = "ANSI "
) -> str:
    """Compose the content of a barcode as annex D.12.3 writes it."""
    body = card + "\n".join(elements) + "\r"
    counts = "01" if version < 2 else "0001"
    start = 19 if version < 2 else 21
    return (
        f"@\n\x1e\r{header}{iin}{version:02d}{counts}{card}{start + 10:04d}{len(body):04d}{body}"
    )


def licence(*changed: str, **header: object) -> AamvaLicence:
    elements = {
        "DCS": "DELA ROSA",
        "DDE": "N",
        "DAC": "MIRASOL",
        "DDF": "N",
        "DAD": "LUZ",
        "DDG": "N",
        "DBB": "05061993",
        "DBA": "05062031",
        "DAQ": "F4410967",
        "DCG": "USA",
    }
    elements |= {element[:3]: element[3:] for element in changed}
    return parse_aamva(licence_text(*(k + v for k, v in elements.items()), **header))  # type: ignore[arg-type]  # forwarded


def outcomes(card: AamvaLicence, primary: str, secondary: str, born: PartialDate = BORN) -> list:
    checks = compare(
        card, primary_identifier=primary, secondary_identifier=secondary, date_of_birth=born
    )
    return [check.ok for check in checks]


def test_a_licence_has_an_issuer_and_no_nationality() -> None:
    card = licence()

    assert (card.issuer.name, card.issuer.country) == ("California", "USA")
    assert not [f.name for f in fields(card) if "nationality" in f.name or "citizen" in f.name]
    assert card.proof.kind is DocumentKind.OTHER
    assert card.proof.facts == ()


@pytest.mark.parametrize(
    ("iin", "code", "country"),
    [
        ("636012", "ON", "CAN"),
        ("604428", "QC", "CAN"),
        ("636056", "CU", "MEX"),
        ("636001", "NY", "USA"),
    ],
)
def test_issuers_by_number(iin: str, code: str, country: str) -> None:
    issuer = licence_issuer(iin)
    assert (issuer.code, issuer.country) == (code, country)


def test_a_number_that_is_not_listed_names_no_country() -> None:
    assert licence(iin="747954").issuer.country == ""


def test_every_version_writes_the_name_in_its_own_way() -> None:
    one = parse_aamva(
        licence_text("DAADELA ROSA,MIRASOL,LUZ", "DBB19930506", version=1, header="AAMVA")
    )
    two = parse_aamva(licence_text("DCSDELA ROSA", "DCTMIRASOL,LUZ", "DBB05061993", version=2))
    ten = licence()

    for card in (one, two, ten):
        assert (card.family_name, card.given_names) == ("DELA ROSA", "MIRASOL LUZ")
        assert card.date_of_birth == BORN
    assert [card.names_truncated for card in (one, two, ten)] == [False, True, False]


def test_dates_are_read_in_either_order_and_never_mistaken() -> None:
    assert licence("DBB05061993").date_of_birth == PartialDate(1993, 5, 6)
    assert licence("DBB19930506", "DCGCAN", iin="636012").date_of_birth == PartialDate(1993, 5, 6)
    assert licence("DBB20011112").date_of_birth == PartialDate(2001, 11, 12)
    assert licence("DBB11122001").date_of_birth == PartialDate(2001, 11, 12)


@pytest.mark.parametrize("text", ["02301993", "99999999", "", "0506199", "unavl", "١٢٠٤١٩٩٣"])
def test_a_date_that_no_calendar_has_is_unknown(text: str) -> None:
    assert licence("DBB" + text).date_of_birth == UNKNOWN_DATE


def test_the_standards_words_for_nothing_are_no_names() -> None:
    card = licence("DADNONE", "DCUunavl")
    assert (card.given_names, card.suffix) == ("MIRASOL", "")


def test_wrong_offsets_do_not_matter() -> None:
    assert parse_aamva(licence_text("DCSQUILL").replace("00310", "99990")).family_name == "QUILL"


def test_what_a_jurisdiction_adds_cannot_overwrite_the_standards_elements() -> None:
    text = licence_text("DCSQUILL") + "ZCZCADACFORGED\nDCSFORGED\r"
    assert parse_aamva(text).family_name == "QUILL"


@pytest.mark.parametrize(
    "content",
    [
        "",
        "https://example.com",
        "P<UTOERIKSSON<<ANNA",
        "@\n\x1e\rANSI 636014100001",
        licence_text("DCSQUILL", card="ZC"),
        licence_text("DBB05061993"),
        "@" + "\n" * 100 + "ANSI ",
        "\x00\xff" * 100,
    ],
)
def test_other_contents_are_refused(content: str) -> None:
    with pytest.raises(AamvaError):
        parse_aamva(content)


def test_more_than_a_barcode_can_hold_is_refused_unread() -> None:
    with pytest.raises(AamvaError, match="more than"):
        parse_aamva(licence_text("DCSQUILL", "DAG" + "A" * MOST_CHARACTERS))


def test_control_characters_never_reach_a_name() -> None:
    assert licence("DCSQUI\x07LL").family_name == ""


def test_the_error_does_not_repeat_what_was_read() -> None:
    with pytest.raises(AamvaError) as caught:
        parse_aamva("DCSQUILL")
    assert "QUILL" not in str(caught.value)


def test_names_and_dates_that_agree_are_confirmed() -> None:
    assert outcomes(licence(), "DELA ROSA", "MIRASOL LUZ") == [True, True, True]
    assert outcomes(licence("DADL"), "DELA ROSA", "MIRASOL LUZ") == [True, True, True]
    assert outcomes(licence("DADNONE"), "Dela Rosa", "Mirasol Luz") == [True, True, True]


def test_umlauts_agree_in_every_spelling() -> None:
    card = licence("DCSMULLER", "DACJÖRG", "DADNONE")
    assert outcomes(card, "MUELLER", "JOERG")[0] is True


@pytest.mark.parametrize(
    ("primary", "secondary"), [("TORRES", "MIRASOL LUZ"), ("DELA ROSA", "BEATRIZ ANA")]
)
def test_other_names_are_told_apart(primary: str, secondary: str) -> None:
    assert outcomes(licence(), primary, secondary)[0] is False


@pytest.mark.parametrize(
    ("primary", "secondary"),
    [("DELA ROSA TORRES", "MIRASOL LUZ"), ("DELA ROSA", ""), ("DELA ROSA", "LUZ MIRASOL")],
)
def test_what_may_be_the_same_name_is_left_open(primary: str, secondary: str) -> None:
    assert outcomes(licence(), primary, secondary)[0] is None


def test_a_truncated_name_is_never_said_to_differ() -> None:
    assert outcomes(licence("DCSDELA RO", "DDET"), "DELARONDE", "MIRASOL LUZ")[0] is None


def test_another_date_of_birth_is_told_apart_and_an_unknown_one_left_open() -> None:
    assert outcomes(licence(), "DELA ROSA", "MIRASOL", PartialDate(1993, 6, 5))[1] is False
    assert outcomes(licence("DBB"), "DELA ROSA", "MIRASOL")[1] is None
    assert outcomes(licence(), "DELA ROSA", "MIRASOL", UNKNOWN_DATE)[1] is None


def test_a_country_that_is_not_the_issuers_is_told_apart() -> None:
    assert outcomes(licence("DCGCAN"), "DELA ROSA", "MIRASOL")[2] is False
    assert outcomes(licence(iin="747954"), "DELA ROSA", "MIRASOL")[2] is None
