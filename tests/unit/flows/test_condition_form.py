"""Form and Cedar text follow each other; what the form cannot say stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.directives.cedar import ATTRIBUTES, ConditionError, check_condition
from kiosk.flows.condition_form import (
    YES_OR_NO,
    ConditionForm,
    Join,
    Kind,
    Line,
    read_condition,
    write_condition,
)

VALUES = st.lists(st.text(max_size=12), min_size=1, max_size=4, unique=True).map(tuple)


def lines(attribute: str) -> st.SearchStrategy[Line]:
    negated = st.booleans()
    if attribute in YES_OR_NO:
        return st.builds(Line, st.just(attribute), negated=negated)
    named = st.builds(Line, st.just(attribute), list_name=st.just("a5"), negated=negated)
    return st.one_of(st.builds(Line, st.just(attribute), VALUES, negated=negated), named)


FORMS = st.builds(
    ConditionForm,
    st.sampled_from(Kind),
    st.sampled_from(Join),
    st.lists(st.sampled_from(ATTRIBUTES).flatmap(lines), min_size=2, max_size=5).map(tuple),
)


@given(FORMS)
def test_what_a_form_writes_is_a_condition_and_reads_back_as_the_form(
    form: ConditionForm,
) -> None:
    text = write_condition(form)
    check_condition(text, ["a5"])
    assert read_condition(text) == form


def test_one_line_reads_back_whatever_would_join_it() -> None:
    form = ConditionForm(Kind.WHEN, Join.ALL, (Line("us_person"),))
    read = read_condition(write_condition(form))
    assert read is not None
    assert read.lines == form.lines


def test_a_form_half_filled_in_means_nobody() -> None:
    half = ConditionForm(lines=(Line("citizenships"), Line("no_such_thing", ("x",))))
    assert write_condition(half) == ""
    assert write_condition(ConditionForm()) == ""
    assert read_condition("  ") == ConditionForm()


@pytest.mark.parametrize(
    "text",
    [
        "when { true }",
        "when { principal.us_person } unless { principal.us_person }",
        'when { principal.us_person || (principal.location == "USA" && principal.us_person) }',
        "when { if principal.us_person then false else true }",
        "when { !(!principal.us_person) }",
        'when { principal.citizenships.containsAll(["USA", "FRA"]) }',
        "when { principal.licences.isEmpty() }",
        "when { principal.us_person == true }",
    ],
)
def test_a_text_richer_than_lines_stays_text(text: str) -> None:
    assert read_condition(text) is None


def test_what_is_no_condition_is_refused() -> None:
    with pytest.raises(ConditionError):
        read_condition("when {")
