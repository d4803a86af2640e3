"""The facts of a reason are read back as they were spelled, and every attribute has its words."""

from __future__ import annotations

from dataclasses import fields

import pytest

from kiosk.directives.principal import Principal
from kiosk.directives.used_facts import NOTHING, UsedFact, fact_phrase, read_used_fact

EMPTY = "citizenships, former_citizenships, permanent_residences and statuses are empty"


@pytest.mark.parametrize(
    ("spelled", "read"),
    [
        ("citizenships = CHN (stated)", UsedFact("citizenships", "CHN")),
        (
            "us_person = true (stated), false (proven at level 2)",
            UsedFact("us_person", "true", "false", 2),
        ),
        (
            "licences = L-1 (stated), L-2 (stated), none (proven at level 3)",
            UsedFact("licences", "L-1 (stated), L-2", "none", 3),
        ),
        (
            f"{EMPTY} (stated)",
            UsedFact(NOTHING),
        ),
        (
            f"{EMPTY} (proven at level 2)",
            UsedFact(NOTHING, level=2),
        ),
        ("screening = open", None),
    ],
)
def test_a_fact_is_read_as_it_was_spelled(spelled: str, read: UsedFact | None) -> None:
    assert read_used_fact(spelled) == read


@pytest.mark.parametrize("name", [each.name for each in fields(Principal)])
def test_every_attribute_says_that_it_holds_and_that_it_does_not(name: str) -> None:
    yes_or_no = isinstance(getattr(Principal(), name), bool)
    values = ("true", "false") if yes_or_no else ("none", "DEU")
    said = [fact_phrase(name, value) for value in values]
    assert None not in said
    assert len(set(map(str, said))) == len(values)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("citizenships", "CHN", "is a citizen of China"),
        ("citizenships", "CHN, FRA", "is a citizen of all of China, France"),
        ("us_person", "false", "is not a US person"),
        (
            "statuses",
            "USA:conditional_permanent_resident",
            "has the status conditional permanent resident of United States",
        ),
        ("location", "none", "states no place of use"),
        ("subject", "p, q", "is the person p, q"),
    ],
)
def test_a_fact_is_said_as_a_condition_says_it(name: str, value: str, words: str) -> None:
    assert str(fact_phrase(name, value)) == words


def test_an_attribute_that_is_not_known_has_no_words() -> None:
    assert fact_phrase("shoe_size", "44") is None
    assert fact_phrase("shoe_size", "true") is None
