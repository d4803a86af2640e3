from datetime import date

import pytest

from kiosk.documents import MrzDocument, check_digit, parse
from kiosk.documents.check_digits import character_values
from kiosk.domain.evidence import Check

TODAY = date(2026, 6, 12)
UPPER = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"


def _lower(
    *,
    number: str = "L898902C3",
    nationality: str = "UTO",
    birth: str = "740812",
    sex: str = "F",
    expiry: str = "320415",
    optional: str = "ZE184226B<<<<<",
    optional_digit: str | None = None,
) -> str:
    digit = check_digit(optional) if optional_digit is None else optional_digit
    first = number + check_digit(number)
    dates = birth + check_digit(birth), expiry + check_digit(expiry)
    covered = first + "".join(dates) + optional + digit
    return f"{first}{nationality}{dates[0]}{sex}{dates[1]}{optional}{digit}{check_digit(covered)}"


def _read(lower: str, upper: str = UPPER, *, specimens_allowed: bool = True) -> MrzDocument:
    return parse((upper, lower), today=TODAY, specimens_allowed=specimens_allowed)


def _check(document: MrzDocument, name: str) -> Check:
    return next(check for check in document.checks if check.name == name)


def test_a_sound_passport_has_one_row_for_each_check_and_none_fails() -> None:
    document = _read(_lower())
    assert [check.name for check in document.checks] == [
        "document_number",
        "date_of_birth",
        "date_of_expiry",
        "optional_data",
        "composite",
        "document_code",
        "issuing_state",
        "nationality",
        "name",
        "sex",
        "date_of_birth_calendar",
        "date_of_expiry_calendar",
        "expiry",
    ]
    assert all(check.ok for check in document.checks)
    assert document.failed == ()


@pytest.mark.parametrize(
    ("place", "broken"),
    [
        (0, "document_number"),
        (9, "document_number"),
        (13, "date_of_birth"),
        (19, "date_of_birth"),
        (21, "date_of_expiry"),
        (27, "date_of_expiry"),
        (28, "optional_data"),
        (42, "optional_data"),
    ],
)
def test_a_misread_character_breaks_its_field_and_the_composite(place: int, broken: str) -> None:
    lower = _lower()
    misread = "7" if character_values(lower)[place] % 10 != 7 else "8"
    document = _read(lower[:place] + misread + lower[place + 1 :])
    digits = {"document_number", "date_of_birth", "date_of_expiry", "optional_data", "composite"}
    assert set(document.failed) & digits == {broken, "composite"}


def test_a_misread_composite_digit_breaks_nothing_else() -> None:
    lower = _lower()
    misread = str((int(lower[-1]) + 1) % 10)
    document = _read(lower[:-1] + misread)
    assert document.failed == ("composite",)
    assert _check(document, "composite").expected == lower[-1]
    assert _check(document, "composite").found == misread


@pytest.mark.parametrize("digit", ["0", "<"])
def test_an_empty_personal_number_may_have_a_zero_or_a_filler(digit: str) -> None:
    document = _read(_lower(optional="<" * 14, optional_digit=digit))
    assert _check(document, "optional_data").ok


def test_a_filler_is_no_check_digit_of_a_personal_number() -> None:
    document = _read(_lower(optional="ZE184226B<<<<<", optional_digit="<"))
    assert _check(document, "optional_data").ok is False


def test_a_missing_digit_of_a_missing_expiry_is_left_open() -> None:
    sound = _read(_lower(expiry="<<<<<<"))
    assert _check(sound, "date_of_expiry").ok is True
    assert _check(sound, "expiry").ok is None
    lower = _lower(expiry="<<<<<<")
    assert _check(_read(lower[:27] + "<" + lower[28:]), "date_of_expiry").ok is None


@pytest.mark.parametrize(
    ("expiry", "ok"),
    [
        ("260611", False),
        ("260612", True),
        ("2606<<", True),
        ("2605<<", False),
        ("26<<<<", True),
        ("25<<<<", False),
        ("<<<<<<", None),
        ("261332", None),
    ],
)
def test_a_document_is_valid_to_the_last_day_its_expiry_can_mean(
    expiry: str, ok: bool | None
) -> None:
    assert _check(_read(_lower(expiry=expiry)), "expiry").ok is ok


@pytest.mark.parametrize(
    ("birth", "ok"),
    [
        ("000229", True),
        ("010229", False),
        ("741301", False),
        ("740832", False),
        ("74<<<<", True),
        ("<<<<<<", True),
        ("7<<<<<", False),
        ("7A0812", False),
        ("740800", None),
        ("740000", None),
    ],
)
def test_impossible_dates_are_findings_with_a_right_check_digit(
    birth: str, ok: bool | None
) -> None:
    document = _read(_lower(birth=birth))
    assert _check(document, "date_of_birth").ok
    assert _check(document, "date_of_birth_calendar").ok is ok
    assert _check(document, "date_of_birth_calendar").found == birth


@pytest.mark.parametrize(
    ("code", "ok"),
    [
        ("USA", True),
        ("D<<", True),
        ("GBN", True),
        ("XXB", True),
        ("XXX", None),
        ("YUG", None),
        ("<<<", None),
        ("SI<", False),
        ("WSA", False),
        ("IAO", False),
    ],
)
def test_codes_pass_when_listed_fail_when_refused_and_stay_open_for_review(
    code: str, ok: bool | None
) -> None:
    document = _read(_lower(nationality=code), f"P<{code}ERIKSSON<<ANNA".ljust(44, "<"))
    assert _check(document, "nationality").ok is ok
    assert _check(document, "issuing_state").ok is ok


def test_a_specimen_fails_in_production() -> None:
    document = _read(_lower(), specimens_allowed=False)
    assert document.failed == ("issuing_state", "nationality")
    assert document.check_digits_ok


@pytest.mark.parametrize(
    ("name", "ok", "found"),
    [
        ("ERIKSSON<<ANNA<MARIA", True, ""),
        ("ARKFREITH", True, ""),
        ("ER1KSSON<<ANNA", False, "1"),
        ("ESPAÑOLA<<CARMEN", False, "Ñ"),
        ("<<ANNA", True, ""),
        ("<<<ANNA", False, ""),
        ("A<<B<<C", False, ""),
        ("", False, ""),
    ],
)
def test_a_name_without_digits_in_two_parts_passes(name: str, ok: bool, found: str) -> None:
    document = _read(_lower(), ("P<UTO" + name).ljust(44, "<"))
    assert (_check(document, "name").ok, _check(document, "name").found) == (ok, found)


def test_digits_stand_for_letters_in_names_of_russian_internal_passports_only() -> None:
    name = "IVANOV<<SERGEQ<ANATOL9EVI3".ljust(39, "<")
    lower = _lower(nationality="RUS", expiry="<<<<<<")
    internal = _read(lower[:27] + "<" + lower[28:], "PNRUS" + name)
    assert _check(internal, "name").ok
    assert _check(internal, "date_of_expiry").ok is None
    assert _check(_read(lower, "P<RUS" + name), "name").found == "39"


@pytest.mark.parametrize(
    ("sex", "ok"), [("M", True), ("F", True), ("<", True), ("X", True), ("W", False)]
)
def test_sex_is_one_of_the_letters_that_documents_bear(sex: str, ok: bool) -> None:
    assert _check(_read(_lower(sex=sex)), "sex").ok is ok


def test_a_document_code_foreign_to_its_format_is_a_finding() -> None:
    document = _read(_lower(), "F" + UPPER[1:])
    assert document.failed == ("document_code",)


def test_a_national_letter_in_the_old_french_card_fails_the_composite_without_an_error() -> None:
    document = parse(
        ("IDFRABÉRTHIER".ljust(36, "<"), "8806923102858CORINNE<<<<<<<6512068F6"), today=TODAY
    )
    assert set(document.failed) == {"composite", "name"}


def test_a_visa_has_no_composite_and_no_optional_digit() -> None:
    document = parse(
        (
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "L8988901C4XXX4009078F96121096ZE184226B<<<<<<",
        ),
        today=TODAY,
    )
    names = {check.name for check in document.checks}
    assert not names & {"composite", "optional_data"}
