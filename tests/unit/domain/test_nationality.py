import pycountry
import pytest

from kiosk.domain.nationality import NationalityKind, Treatment, all_codes, classify
from kiosk.domain.nationality_table import ISO_3166_1


def test_the_iso_table_is_the_one_of_iso_3166() -> None:
    assert {code: alpha_2 for code, (alpha_2, _) in ISO_3166_1.items()} == {
        country.alpha_3: country.alpha_2 for country in pycountry.countries
    }


def test_no_two_states_of_today_share_a_name() -> None:
    names = [name for _, name in ISO_3166_1.values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("code", "canonical", "kind", "treatment"),
    [
        ("D", "DEU", "state", "accept"),
        ("DEU", "DEU", "state", "accept"),
        ("RKS", "RKS", "state", "accept"),
        ("XKX", "RKS", "alias", "accept"),
        ("XXK", "RKS", "alias", "accept"),
        ("ROM", "ROU", "historic", "accept"),
        ("UNK", "UNK", "document_only", "review"),
        ("UNO", "UNO", "organisation", "ask_own_nationality"),
        ("XOM", "XOM", "organisation", "ask_own_nationality"),
        ("XXA", "XXA", "no_nationality", "stateless"),
        ("XXB", "XXB", "no_nationality", "refugee"),
        ("XXC", "XXC", "no_nationality", "refugee"),
        ("XXX", "XXX", "no_nationality", "review"),
        ("UTO", "UTO", "specimen", "refuse"),
        ("IAO", "IAO", "never_a_person", "refuse"),
        ("WSA", "WSA", "fantasy", "refuse"),
        ("XCT", "XCT", "unrecognised", "review"),
        ("YUG", "YUG", "historic", "review"),
        ("ATA", "ATA", "state", "review"),
    ],
)
def test_each_code_is_what_icao_says_and_treated_so(
    code: str, canonical: str, kind: str, treatment: str
) -> None:
    found = classify(code)
    assert (found.code, found.canonical) == (code, canonical)
    assert (found.kind, found.treatment) == (kind, treatment)


def test_fillers_after_a_code_do_not_count() -> None:
    assert classify("D<<") == classify("D")


@pytest.mark.parametrize("code", ["SI", "BDR", "132", "UT", "", "gbr", "DE"])
def test_a_code_nobody_lists_stays_as_read(code: str) -> None:
    found = classify(code)
    assert found.kind is NationalityKind.UNKNOWN
    assert (found.code, found.canonical, found.name) == (code, code, code)
    assert found.family == ""


@pytest.mark.parametrize("code", ["GBD", "GBN", "GBO", "GBP", "GBS"])
def test_british_classes_belong_to_the_family_but_are_not_british_citizens(code: str) -> None:
    found = classify(code)
    assert found.kind is NationalityKind.UK_CLASS
    assert found.family == "GBR"
    assert found.canonical != "GBR"


def test_utopia_passes_only_where_specimens_are_allowed() -> None:
    assert classify("UTO").treatment is Treatment.REFUSE
    allowed = classify("UTO", specimens_allowed=True)
    assert allowed.treatment is Treatment.ACCEPT
    assert allowed.kind is NationalityKind.SPECIMEN


def test_allowing_specimens_changes_no_other_code() -> None:
    for entry in all_codes():
        if entry.kind is not NationalityKind.SPECIMEN:
            assert classify(entry.code, specimens_allowed=True) == classify(entry.code)


def test_only_accepted_codes_have_a_family() -> None:
    for entry in all_codes():
        assert bool(entry.family) == (entry.treatment is Treatment.ACCEPT), entry.code
