"""A condition in words says what the condition says, and nothing that it does not."""

import pytest

from kiosk.directives.cedar import ConditionError
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
                "everybody except anyone who is a US person or (is any of employee of lab, "
                "employee of annex and does not have an EAR country that is uncertain)"
            ),
        ),
        (
            "when { context.lists.a5.contains(principal.ear_country) }",
            "everybody who has the EAR country one of the list a5",
        ),
        (
            'when { ["FRA", "DEU"].contains(principal.location) }',
            "everybody who uses it from one of France, Germany",
        ),
        (
            'when { principal.statuses.contains("USA:permanent_resident") }',
            "everybody who has the status permanent resident of United States",
        ),
        ('when { principal.subject != "P14" }', "everybody who is not the person P14"),
        ('when { principal.ear_country == "" }', "everybody who has no ear country"),
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
            "everybody who (is nobody, if who is a US person, and otherwise is anybody)",
        ),
    ],
)
def test_a_condition_is_said_in_words(condition: str, words: str) -> None:
    assert explain_condition(condition) == words


def test_what_is_no_condition_is_refused() -> None:
    with pytest.raises(ConditionError):
        explain_condition("people I do not like")
