import pycountry
import pytest

from kiosk.domain.nationality import all_codes, find_states
from kiosk.domain.nationality_names import OTHER_NAMES


def _codes(query: str) -> list[str]:
    return [match.code for match in find_states(query)]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("UK", "GBR"),
        ("Scotland", "GBR"),
        ("USA", "USA"),
        ("us", "USA"),
        ("America", "USA"),
        ("États-Unis", "USA"),
        ("Holland", "NLD"),
        ("the netherlands", "NLD"),
        ("Deutschland", "DEU"),
        ("D", "DEU"),
        ("de", "DEU"),
        ("Côte d'Ivoire", "CIV"),
        ("cote divoire", "CIV"),
        ("Ivory Coast", "CIV"),
        ("Burma", "MMR"),
        ("Kosovo", "RKS"),
        ("kosova", "RKS"),
        ("XK", "RKS"),
        ("Taiwan", "TWN"),
        ("Republic of China", "TWN"),
        ("China", "CHN"),
        ("Czechia", "CZE"),
        ("Czech Republic", "CZE"),
        ("South Korea", "KOR"),
        ("Republic of Korea", "KOR"),
        ("North Korea", "PRK"),
        ("中国", "CHN"),
        ("德国", "DEU"),
        ("مصر", "EGY"),
        ("Россия", "RUS"),
        ("ελλάδα", "GRC"),
        ("भारत", "IND"),
        ("日本", "JPN"),
        ("turkiye", "TUR"),
        ("Turkey", "TUR"),
        ("österreich", "AUT"),
        ("osterreich", "AUT"),
        ("Niger", "NER"),
        ("Guinea", "GIN"),
        ("Dominica", "DMA"),
        ("USSR", "SUN"),
    ],
)
def test_the_name_people_use_comes_first(query: str, code: str) -> None:
    assert _codes(query)[0] == code


@pytest.mark.parametrize("query", ["Kosovo", "kos", "Kosova", "RKS", "XKX", "XXK", "Косово"])
def test_kosovo_is_never_serbia(query: str) -> None:
    assert "RKS" in _codes(query)
    assert "SRB" not in _codes(query)


@pytest.mark.parametrize(
    "query", ["Grmany", "Untied States", "Kosowo", "xyz", "", "  ", "!", "any"]
)
def test_nothing_is_guessed(query: str) -> None:
    assert _codes(query) == []


def test_a_word_inside_a_name_is_found_by_its_beginning_only() -> None:
    assert "GBR" in _codes("kingdom")
    assert "GBR" not in _codes("ingdom")


def test_an_ambiguous_name_gives_all_and_decides_nothing() -> None:
    assert {"COD", "COG"} <= set(_codes("Congo"))
    assert {"KOR", "PRK"} <= set(_codes("Korea"))


def test_every_state_is_found_by_code_and_by_name() -> None:
    for country in pycountry.countries:
        if country.alpha_3 in ("ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI"):
            assert _codes(country.alpha_3) == []
            continue
        assert _codes(country.alpha_3)[0] == country.alpha_3
        assert _codes(country.alpha_2)[0] == country.alpha_3
    for entry in all_codes():
        if entry.kind == "state" and entry.treatment == "accept":
            assert entry.canonical in _codes(entry.name)


def test_every_other_name_leads_to_its_state() -> None:
    for code, names in OTHER_NAMES.items():
        for name in names:
            assert code in [match.code for match in find_states(name, limit=20)], name


def test_organisations_specimens_and_refugee_codes_are_no_states() -> None:
    for query in ("UNO", "XOM", "UTO", "XXB", "WSA", "IAO", "Utopia"):
        assert not {"UNO", "XOM", "UTO", "XXB", "WSA", "IAO"} & set(_codes(query))
    assert find_states("Utopia", specimens_allowed=True)[0].code == "UTO"


def test_the_limit_holds() -> None:
    assert len(find_states("a", limit=3)) == 3
