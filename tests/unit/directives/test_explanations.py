"""A condition in words says what the condition says, and nothing that it does not."""

import pytest

from kiosk.directives.cedar import SET_ATTRIBUTES, ConditionError
from kiosk.directives.explanations import explain_condition


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("when { true }", "everybody"),
        ("unless { false }", "everybody"),
        ("unless { true }", "nobody"),
        ("when { false }", "nobody"),
        ("unless { principal.us_person }", "everybody except anyone who is a US person"),
        (
            'unless { principal.us_person && principal.location == "USA" }',
            "everybody except anyone who is a US person and uses it from United States",
        ),
        (
            """when { principal.citizenships.contains("IRN") ||
            principal.former_citizenships.contains("IRN") }""",
            "everybody who is a citizen of Iran or was a citizen of Iran",
        ),
        (
            """unless { principal.us_person || (principal.affiliations.containsAny(
            ["lab:employee", "annex:employee"]) && !principal.ear_country_uncertain) }""",
            (
                "everybody except anyone who is a US person or (is any of these: an employee of "
                "lab, an employee of annex and does not have an EAR country that is uncertain)"
            ),
        ),
        (
            "when { context.lists.a5.contains(principal.ear_country) }",
            "everybody who has any of these EAR countries: the list a5",
        ),
        (
            'when { ["FRA", "DEU"].contains(principal.location) }',
            "everybody who uses it from any of France, Germany",
        ),
        (
            'when { principal.statuses.contains("USA:permanent_resident") }',
            "everybody who has the status permanent resident of United States",
        ),
        ('when { principal.subject != "P14" }', "everybody who is not the person P14"),
        ('when { principal.ear_country == "" }', "everybody who has no EAR country"),
        (
            "when { !(principal.us_person || principal.ear_country_uncertain) }",
            (
                "everybody who does not meet: (is a US person or has an EAR country that is "
                "uncertain)"
            ),
        ),
        ("when { principal.licences.isEmpty() }", "everybody who holds no licence"),
        (
            "when { true } unless { principal.us_person }",
            "everybody, and of these everybody except anyone who is a US person",
        ),
        (
            "when { principal.citizenships == principal.itar_countries }",
            "everybody who meets principal.citizenships == principal.itar_countries",
        ),
        (
            "when { if principal.us_person then false else true }",
            (
                "everybody who (if the person is a US person, then is nobody, and otherwise "
                "is anybody)"
            ),
        ),
    ],
)
def test_a_condition_is_said_in_words(condition: str, words: str) -> None:
    assert str(explain_condition(condition)) == words


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("!!principal.us_person", "is a US person"),
        ('!(principal.location != "USA")', "uses it from United States"),
        ("!principal.citizenships.isEmpty()", "states a citizenship"),
        ('principal.location != ""', "states a place of use"),
        ("!false && true", "is anybody and is anybody"),
        (
            '!["FRA", "DEU"].contains(principal.location)',
            "does not use it from any of France, Germany",
        ),
        (
            '!principal.statuses.containsAny(["USA:refugee", "USA:asylee"])',
            "has none of these statuses: refugee in United States, asylee in United States",
        ),
        (
            '!principal.citizenships.containsAll(["FRA", "DEU"])',
            "is not a citizen of all of France, Germany",
        ),
        (
            "!(principal.licences == principal.purposes)",
            ("does not meet principal.licences == principal.purposes"),
        ),
        (
            "!(if principal.us_person then true else false)",
            (
                "does not meet: (if the person is a US person, then is anybody, and otherwise "
                "is nobody)"
            ),
        ),
    ],
)
def test_what_does_not_hold_has_a_phrase_of_its_own(condition: str, words: str) -> None:
    assert str(explain_condition(f"when {{ {condition} }}")) == f"everybody who {words}"


@pytest.mark.parametrize("quantity", ["containsAny", "containsAll"])
@pytest.mark.parametrize("attribute", SET_ATTRIBUTES)
def test_every_set_is_said_both_ways(attribute: str, quantity: str) -> None:
    """No attribute of the schema falls back to Cedar, whatever is asked of it."""
    text = f"principal.{attribute}"
    asked = [f'{text}.{quantity}(["A:b"])', f'{text}.contains("A:b")', f"{text}.isEmpty()"]
    for each in asked:
        holds = str(explain_condition(f"when {{ {each} }}"))
        fails = str(explain_condition(f"when {{ !{each} }}"))
        assert "principal" not in holds + fails
        assert holds != fails


@pytest.mark.parametrize("name", ["list", "those", "group", "licences", "cedar"])
def test_an_attribute_that_is_none_is_quoted_whatever_its_name(name: str) -> None:
    condition = f"when {{ principal.{name} }}"
    assert "meets principal." in str(explain_condition(condition))


@pytest.mark.parametrize("asked", ['"USA"', '["USA"]', "!context.lists.a5"])
def test_what_cannot_hold_or_fail_is_quoted_too(asked: str) -> None:
    """The composer explains while a condition is typed, before its types are checked."""
    assert asked.removeprefix("!") in str(explain_condition(f"when {{ {asked} }}"))


def test_braces_in_a_text_are_no_fields() -> None:
    condition = 'when { principal.subject == "{first}" }'
    assert str(explain_condition(condition)) == "everybody who is the person {first}"


def test_what_is_no_condition_is_refused() -> None:
    with pytest.raises(ConditionError):
        explain_condition("people I do not like")
