"""The hash of a statement stands for one text, one language and one set of answers."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.attestations.statements import canonical_answers, statement_hash, statement_text
from kiosk.domain.dates import PartialDate
from kiosk.domain.facts import Citizenship, Claim, LegalStatus, PermanentResidence, StatusKind
from kiosk.domain.persons import PersonName

DATES = st.one_of(
    st.just(PartialDate()),
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28)),
)
STATES = st.sampled_from(["UTO", "FRA", "USA", "DEU", "RKS", "GBN", "QQQ"])
LOST = st.none() | DATES
CLAIMS = st.builds(
    Claim,
    st.lists(st.builds(Citizenship, STATES, DATES, LOST), max_size=3).map(tuple),
    st.lists(st.builds(PermanentResidence, STATES, DATES, LOST), max_size=2).map(tuple),
    st.lists(
        st.builds(LegalStatus, STATES, st.sampled_from(StatusKind), DATES, LOST), max_size=2
    ).map(tuple),
)
TEXTS = st.text(max_size=6)


STATEMENTS = st.tuples(TEXTS, TEXTS, CLAIMS)


@given(STATEMENTS, STATEMENTS)
def test_two_different_statements_never_share_a_hash(
    one: tuple[str, str, Claim], other: tuple[str, str, Claim]
) -> None:
    same = (*one[:2], canonical_answers(one[2])) == (*other[:2], canonical_answers(other[2]))
    assert (statement_hash(*one) == statement_hash(*other)) is same


@given(TEXTS, st.integers(0, 6), CLAIMS)
def test_moving_a_letter_from_text_to_language_changes_the_hash(
    text: str, place: int, claim: Claim
) -> None:
    assume(0 < place < len(text))
    assert statement_hash(text, "", claim) != statement_hash(text[:place], text[place:], claim)


@given(CLAIMS, CLAIMS)
def test_the_text_tells_different_answers_apart(claim: Claim, other: Claim) -> None:
    def texts(each: Claim) -> str:
        return statement_text(each, PersonName("A"), issuer_name="B", appeal_url="https://c")

    answers = canonical_answers(claim), canonical_answers(other)
    assume(answers[0] != answers[1])
    undeclared = [
        status
        for status in (*claim.statuses, *other.statuses)
        if status.kind is StatusKind.UNDECLARED
    ]
    # Dates of a status that nobody stated are in no sentence.
    assume(all(each.lost is None and not each.acquired.known for each in undeclared))
    assert texts(claim) != texts(other)
