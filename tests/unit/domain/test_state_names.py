"""Every code has a name in every language, and the names are CLDR's."""

from __future__ import annotations

import pycountry
import pytest
from babel import Locale

from kiosk.domain.nationality import all_codes
from kiosk.domain.state_name_table import NAMES
from kiosk.domain.state_names import state_name


@pytest.mark.parametrize("language", NAMES)
def test_every_code_is_named(language: str) -> None:
    unnamed = [each.code for each in all_codes() if state_name(each.code, language) == each.code]
    assert unnamed == []


@pytest.mark.parametrize("language", NAMES)
def test_states_are_named_as_in_cldr(language: str) -> None:
    territories = Locale.parse(language.replace("-", "_")).territories
    for country in pycountry.countries:
        assert state_name(country.alpha_3, language) == territories[country.alpha_2]


def test_what_nobody_lists_stands_for_itself() -> None:
    assert state_name("QQQ", "fr") == "QQQ"
    assert state_name("FRA", "tlh") == "France"


def test_one_letter_names_germany_in_every_language() -> None:
    for language in ("en", *NAMES):
        assert state_name("D", language) == state_name("DEU", language)
