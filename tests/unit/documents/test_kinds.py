from datetime import date

import pytest

from kiosk.documents import (
    MrzDocument,
    MrzFacts,
    MrzFormat,
    Reason,
    compose,
    document_kind,
    parse,
    proves,
)
from kiosk.domain.evidence import DocumentKind
from kiosk.domain.facts import Citizenship, LegalStatus, PermanentResidence, StatusKind

TODAY = date(2026, 6, 12)


def _document(
    mrz_format: MrzFormat,
    code: str,
    issuer: str,
    nationality: str,
    *,
    specimens_allowed: bool = False,
) -> MrzDocument:
    facts = MrzFacts(
        document_code=code,
        issuing_state=issuer,
        nationality=nationality,
        primary_identifier="ERIKSSON",
        secondary_identifier="ANNA",
        document_number="D23145890",
        date_of_birth=date(1974, 8, 12),
        date_of_expiry=date(2032, 4, 15),
    )
    lines = compose(mrz_format, facts)
    return parse(lines, today=TODAY, specimens_allowed=specimens_allowed)


@pytest.mark.parametrize(
    ("mrz_format", "code", "issuer", "nationality", "kind"),
    [
        ("TD3", "P", "D", "D", "passport"),
        ("TD3", "PP", "FRA", "FRA", "passport"),
        ("TD3", "PD", "FRA", "FRA", "passport"),
        ("TD3", "PO", "AFG", "AFG", "passport"),
        ("TD3", "PE", "FRA", "FRA", "passport"),
        ("TD3", "P", "RKS", "XKX", "passport"),
        ("TD3", "P", "GBR", "GBN", "passport"),
        ("TD3", "P", "BMU", "GBD", "passport"),
        ("TD3", "P", "HKG", "CHN", "passport"),
        ("TD3", "PR", "FRA", "FRA", "refugee_travel_document"),
        ("TD3", "P", "D", "XXB", "refugee_travel_document"),
        ("TD3", "P", "D", "XXC", "refugee_travel_document"),
        ("TD3", "P", "D", "XXA", "alien_passport"),
        ("TD3", "P", "D", "XXX", "alien_passport"),
        ("TD3", "PT", "EST", "EST", "alien_passport"),
        ("TD3", "PA", "LVA", "XXC", "alien_passport"),
        ("TD3", "P", "D", "IRN", "alien_passport"),
        ("TD3", "PN", "RUS", "RUS", "national_id"),
        ("TD3", "PL", "UNO", "UNO", "laissez_passer"),
        ("TD3", "P", "EUE", "EUE", "laissez_passer"),
        ("TD3", "P", "XOM", "XOM", "laissez_passer"),
        ("TD3", "P", "XOM", "ITA", "laissez_passer"),
        ("TD1", "ID", "CHE", "CHE", "national_id"),
        ("TD1", "C", "ITA", "ITA", "national_id"),
        ("TD2", "ID", "ROU", "ROU", "national_id"),
        ("TD1", "ID", "BEL", "MAR", "residence_permit"),
        ("TD1", "IR", "D", "TUR", "residence_permit"),
        ("TD1", "AR", "LUX", "PRT", "residence_permit"),
        ("TD1", "I", "MAC", "", "residence_permit"),
        ("TD1", "AC", "FRA", "FRA", "other"),
        ("TD1", "IP", "USA", "USA", "passport_card"),
        ("TD1", "C1", "USA", "CAN", "permanent_resident_card"),
        ("TD1", "C2", "USA", "MEX", "permanent_resident_card"),
        ("TD1", "C1", "USA", "USA", "permanent_resident_card"),
        ("TD1", "IA", "USA", "COD", "residence_permit"),
        ("TD1", "A1", "USA", "IND", "residence_permit"),
        ("MRVA", "VI", "USA", "GBR", "visa"),
        ("MRVB", "VC", "POL", "POL", "visa"),
    ],
)
def test_the_kind_follows_code_issuer_and_nationality(
    mrz_format: str, code: str, issuer: str, nationality: str, kind: str
) -> None:
    document = _document(MrzFormat(mrz_format), code, issuer, nationality)
    assert document_kind(document) == kind
    assert proves(document).kind == kind


@pytest.mark.parametrize(
    ("mrz_format", "code", "issuer", "nationality", "state"),
    [
        ("TD3", "P", "D", "D", "DEU"),
        ("TD3", "P", "D", "DEU", "DEU"),
        ("TD3", "P", "RKS", "XXK", "RKS"),
        ("TD3", "P", "ROU", "ROM", "ROU"),
        ("TD3", "P", "TWN", "TWN", "TWN"),
        ("TD3", "P", "HKG", "CHN", "CHN"),
        ("TD1", "ID", "CHE", "CHE", "CHE"),
    ],
)
def test_passports_and_identity_cards_prove_the_citizenship_of_their_issuer(
    mrz_format: str, code: str, issuer: str, nationality: str, state: str
) -> None:
    proof = proves(_document(MrzFormat(mrz_format), code, issuer, nationality))
    assert proof.facts == (Citizenship(state),)
    assert proof.reasons == ()


def test_a_us_passport_leaves_open_whether_citizen_or_non_citizen_national() -> None:
    proof = proves(_document(MrzFormat.TD3, "P", "USA", "USA"))
    assert proof.facts == (Citizenship("USA"),)
    assert proof.reasons == (Reason.MAY_BE_NON_CITIZEN_NATIONAL,)


@pytest.mark.parametrize("birth_country", ["CAN", "USA", "IRN", "D"])
def test_a_green_card_proves_residence_and_never_the_country_in_the_nationality_slot(
    birth_country: str,
) -> None:
    proof = proves(_document(MrzFormat.TD1, "C1", "USA", birth_country))
    assert proof.facts == (
        PermanentResidence("USA"),
        LegalStatus("USA", StatusKind.PERMANENT_RESIDENT),
    )
    assert proof.reasons == (Reason.NATIONALITY_IS_COUNTRY_OF_BIRTH,)


@pytest.mark.parametrize("code", ["GBD", "GBN", "GBO", "GBP", "GBS"])
def test_a_british_class_makes_a_british_national_but_no_citizen(code: str) -> None:
    proof = proves(_document(MrzFormat.TD3, "P", "GBR", code))
    assert proof.facts == (LegalStatus("GBR", StatusKind.NATIONAL),)
    assert proof.reasons == (Reason.NOT_A_BRITISH_CITIZEN,)


def test_a_refugee_travel_document_proves_protection_and_no_citizenship() -> None:
    proof = proves(_document(MrzFormat.TD3, "PR", "USA", "XXB"))
    assert proof.facts == (LegalStatus("USA", StatusKind.REFUGEE),)
    assert proof.reasons == (Reason.ASK_OWN_NATIONALITY,)


@pytest.mark.parametrize(
    ("mrz_format", "code", "issuer", "nationality", "reason"),
    [
        ("MRVA", "VI", "USA", "GBR", "kind_proves_nothing"),
        ("TD1", "IR", "D", "TUR", "kind_proves_nothing"),
        ("TD1", "IA", "USA", "COD", "kind_proves_nothing"),
        ("TD1", "ID", "BEL", "MAR", "kind_proves_nothing"),
        ("TD3", "P", "UNO", "UNO", "ask_own_nationality"),
        ("TD3", "P", "D", "IRN", "ask_own_nationality"),
        ("TD3", "P", "D", "XXA", "ask_own_nationality"),
        ("TD3", "P", "YUG", "YUG", "nationality_needs_review"),
        ("TD3", "P", "XCT", "XCT", "nationality_needs_review"),
        ("TD3", "P", "SRB", "UNK", "nationality_needs_review"),
        ("TD3", "P", "UTO", "UTO", "issuer_refused"),
        ("TD3", "P", "WSA", "WSA", "issuer_refused"),
        ("TD3", "P", "FRA", "UTO", "nationality_refused"),
        ("TD3", "P", "BDR", "D", "issuer_unknown"),
        ("TD1", "I", "SI", "SI", "issuer_unknown"),
        ("TD2", "ID", "ROU", "132", "nationality_unknown"),
        ("TD1", "ID", "CHE", "", "nationality_missing"),
    ],
)
def test_other_papers_prove_nothing_and_say_why(
    mrz_format: str, code: str, issuer: str, nationality: str, reason: str
) -> None:
    proof = proves(_document(MrzFormat(mrz_format), code, issuer, nationality))
    assert proof.facts == ()
    assert reason in proof.reasons


def test_a_specimen_proves_only_where_specimens_are_allowed() -> None:
    allowed = _document(MrzFormat.TD3, "P", "UTO", "UTO", specimens_allowed=True)
    assert proves(allowed).facts == (Citizenship("UTO"),)


@pytest.mark.parametrize(
    "lines",
    [
        ("D1FRA13AA000026181231MARTIN<<9",),
        ("AAA001D<<", "FACHE305142128097<<800126<<<<<", "MARCHAND<<FABIENNE<<<<<<<<<<<<"),
    ],
)
def test_driving_licences_prove_nothing(lines: tuple[str, ...]) -> None:
    proof = proves(parse(lines, today=TODAY))
    assert proof.kind is DocumentKind.OTHER
    assert proof.facts == ()
