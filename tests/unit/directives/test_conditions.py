"""Conditions: the named subset of Cedar, the schema, and what is refused."""

from dataclasses import fields

import pytest

from kiosk.directives.cedar import (
    ATTRIBUTES,
    SET_ATTRIBUTES,
    ConditionError,
    check_condition,
    comparisons,
    parse_condition,
)
from kiosk.directives.literals import check_literals
from kiosk.directives.principal import Principal


def test_the_schema_names_the_attributes_of_a_principal() -> None:
    principal = Principal()
    assert {field.name for field in fields(Principal)} == set(ATTRIBUTES)
    sets = {name for name in ATTRIBUTES if isinstance(getattr(principal, name), frozenset)}
    assert sets == set(SET_ATTRIBUTES)


@pytest.mark.parametrize(
    "text",
    [
        "unless { principal.us_person }",
        'when { principal.location == "DEU" } unless { principal.us_person }',
        'when { !principal.citizenships.contains("FRA") && principal.location != "USA" }',
        'when { principal.itar_countries.containsAny(["CHN", "IRN"]) || false }',
        'when { principal.citizenships.containsAll(["FRA", "DEU"]) }',
        "when { principal.affiliations.isEmpty() }",
        'when { if principal.us_person then principal.location == "CUB" else true }',
        "when { context.lists.allies.contains(principal.ear_country) }",
        "when { true }",
        'when { principal["location"] == "DEU" }',
    ],
)
def test_the_subset_is_accepted(text: str) -> None:
    check_literals(check_condition(text, ["allies"]))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("when { principal.us_persn }", "principal.us_persn, which no person has"),
        ("principal.us_person", "is not Cedar"),
        ("when { true", "is not Cedar"),
        ("when { true }; permit(principal, action, resource)", "begins another one"),
        ("when { true }; permit(principal, action, resource) when { true }", "begins another one"),
        ("", "has no clause"),
        ("// blocks nobody", "holds a comment"),
        ("when { true } // and so on", "holds a comment"),
        ('when { resource == Model::"fable-5" }', "uses resource"),
        ('when { principal == Person::"1" }', "uses principal"),
        ('when { action == Action::"use" }', "uses action"),
        ('when { principal in Person::"1" }', "uses in,"),
        ("when { principal is Person }", "uses is,"),
        ("when { 1 < 2 }", "uses <,"),
        ("when { 1 + 1 == 2 }", "uses"),
        ("when { 2 == 2 }", "uses a number"),
        ('when { principal.location like "D*" }', "uses like,"),
        ("when { principal has location }", "uses has,"),
        ('when { ip("10.0.0.1").isLoopback() }', "uses isLoopback,"),
        ('when { decimal("1.0").lessThan(decimal("2.0")) }', "uses lessThan,"),
        ('when { datetime("2026-06-12") == datetime("2026-06-12") }', "uses datetime,"),
        ('when { {a: "b"} == {a: "b"} }', "uses Record,"),
        ("when { principal.location.size }", "uses ….size,"),
        ("when { context.lists == context.lists }", "uses ….lists,"),
        ("when { [] == principal.citizenships }", "holds an empty set"),
        ("when { principal.location }", "Cedar does not accept"),
        ('when { principal.us_person == "yes" }', "two kinds. One is yes or no. One is a text."),
        ('when { principal.citizenships == "USA" }', "two kinds. One is a text. One is a set."),
        ("when { context.lists.enemies.contains(principal.location) }", "names no such list"),
        ("when { principal.location == ?principal }", "is not Cedar"),
    ],
)
def test_what_lies_outside_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ConditionError) as caught:
        check_condition(text, ["allies"])
    assert words in caught.value.problem
    assert caught.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "when { " + "(" * 25 + "true" + ")" * 25 + " }",
        "when { " + "[" * 25 + "]" * 25 + " == [] }",
        "when { " + "true || " * 300 + "true }",
        "when { " + "if true then true else " * 300 + "true }",
        "when { principal" + ".location" * 300 + " }",
        'when { principal.location == "' + "x" * 70_000 + '" }',
    ],
    ids=["brackets", "sets", "alternatives", "ifs", "dots", "length"],
)
def test_a_condition_that_cedar_would_not_survive_never_reaches_it(text: str) -> None:
    with pytest.raises(ConditionError, match="too long or too deep"):
        parse_condition(text)


def test_the_longest_condition_that_is_taken_is_survived() -> None:
    deep = "when { " + "(" * 23 + "true" + ")" * 23 + " || true" * 255 + " }"
    assert check_condition(deep).attributes == ()


@pytest.mark.parametrize(
    "text",
    [
        'when { ["IRA"].contains(principal.ear_country) }',
        'when { "IRA" == principal.location }',
        'when { principal.citizenships.containsAny(["USA", "IRA"]) }',
        'when { (if principal.us_person then "IRA" else "USA") == principal.location }',
        'when { principal.citizenships == ["IRA"] }',
        'unless { !(principal.former_citizenships.contains("IRA")) }',
        'when { principal.statuses.contains("IRA:citizen") }',
        'when { [principal.location].contains("IRA") }',
        'when { principal.citizenships.contains("usa") }',
        'when { principal.citizenships.contains("USA ") }',
        'when { principal.citizenships.contains("") }',
        'when { principal.statuses.contains("USA") }',
        'when { principal.statuses.contains("USA:undeclared") }',
        'when { principal.affiliations.contains("lab") }',
        'when { principal.affiliations.contains("the lab:employee") }',
        'when { principal.itar_countries.contains("GBN") }',
        'when { principal.licences.contains(" ") }',
        'when { principal.subject == "" }',
    ],
)
def test_a_text_that_an_attribute_never_has_is_refused_wherever_it_stands(text: str) -> None:
    with pytest.raises(ConditionError):
        check_literals(check_condition(text))


@pytest.mark.parametrize(
    "text",
    [
        'when { principal.ear_country == "" }',
        'when { principal.citizenships.contains("GBN") }',
        'when { principal.former_citizenships.contains("SUN") }',
        'when { principal.subject == "subject-0417" }',
        'when { principal.purposes.contains("IRA") }',
    ],
)
def test_a_text_that_an_attribute_can_have_is_taken(text: str) -> None:
    check_literals(check_condition(text))


def test_the_people_whom_a_condition_names_are_known() -> None:
    text = 'when { principal.subject == "p-1" || ["p-2"].contains(principal.subject) }'
    condition = parse_condition(text)
    assert condition.subjects == {"p-1", "p-2"}
    assert {found.literal for found in comparisons(condition)} == {"p-1", "p-2"}


@pytest.mark.parametrize(
    "text",
    [
        'when { principal["\x1b[2J"] == "x" }',
        'when { context.lists["\x1b[2J"].contains("x") }',
        "when { \x1b[2J }",
        'when { principal.citizenships.contains("\x1b[2J") }',
    ],
)
def test_no_sentence_carries_what_a_terminal_obeys(text: str) -> None:
    with pytest.raises(ConditionError) as caught:
        check_literals(check_condition(text))
    assert "\x1b" not in str(caught.value)
