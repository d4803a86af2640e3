"""What holds for every page: nothing is refused, and a page never accuses its own zone."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.documents import MrzFacts, MrzFormat, compose, parse
from kiosk.documents.printed import PrintedText, compare_printed
from kiosk.documents.printed_dates import find_dates

TODAY = date(2026, 6, 12)
FACTS = MrzFacts(
    document_code="P",
    issuing_state="UTO",
    nationality="UTO",
    primary_identifier="Eriksson",
    secondary_identifier="Anna Maria",
    document_number="L898902C3",
    date_of_birth=date(1974, 8, 12),
    sex="F",
    date_of_expiry=date(2032, 4, 15),
)
DOCUMENT = parse(compose(MrzFormat.TD3, FACTS), today=TODAY, specimens_allowed=True)
LABELS = ("Surname", "Given names", "Nationality", "Date of birth", "Sex", "Passport No", "Expiry")
VALUES = ("ERIKSSON", "ANNA MARIA", "UTOPIAN", "12 AUG 74", "F", "L898902C3", "15 APR 2032")

fractions = st.floats(-0.5, 1.5, allow_nan=False)
points = st.tuples(fractions, fractions)
texts = st.builds(
    PrintedText,
    st.one_of(st.text(max_size=40), st.sampled_from(LABELS + VALUES)),
    st.floats(0, 1),
    st.tuples(points, points, points, points),
)


def _lenient(count: int) -> settings:
    return settings(
        max_examples=count, deadline=None, suppress_health_check=[HealthCheck.too_slow]
    )


@given(st.lists(texts, max_size=12))
@_lenient(150)
def test_any_print_anywhere_is_compared_without_an_error(page: list[PrintedText]) -> None:
    fields = compare_printed(DOCUMENT, page, TODAY)
    assert len(fields) == 7
    for field in fields:
        assert (field.agrees is None) == (field.found == "")


@given(st.permutations(range(7)), st.permutations(range(7)), st.sets(st.integers(0, 13)))
@_lenient(150)
def test_true_values_never_contradict_under_whatever_label(
    rows: list[int], labels: list[int], unread: set[int]
) -> None:
    """Labels may be read late, not at all, or stand by another field: nothing is accused."""
    page = []
    for row, (value, label) in enumerate(zip(rows, labels, strict=True)):
        for number, (text, top) in enumerate(
            ((LABELS[label], row / 8), (VALUES[value], row / 8 + 0.03))
        ):
            if 2 * row + number not in unread:
                right, bottom = 0.3 + 0.011 * len(text), top + 0.025
                corners = ((0.3, top), (right, top), (right, bottom), (0.3, bottom))
                page.append(PrintedText(text, 0.999, corners))
    fields = compare_printed(DOCUMENT, page, TODAY)
    assert not [field for field in fields if field.agrees is False]


@given(st.text(max_size=60))
@_lenient(200)
def test_any_text_is_searched_for_dates_without_an_error(text: str) -> None:
    for found in find_dates(text):
        assert found.days
