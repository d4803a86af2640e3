import pytest

from kiosk.domain.errors import KioskError
from kiosk.flows.act_of_two import (
    ActOfTwoState,
    Confirmed,
    Counted,
    Done,
    Entry,
    Failed,
    Missing,
    Typed,
    advance,
    begin,
)

COMPLETE = {
    Entry.REASON: "letter of 12 June",
    Entry.COUNT: "41,208",
    Entry.LOGIN: "bea",
    Entry.SECRET: "correct horse",
}


def counted() -> ActOfTwoState:
    return advance(begin("ada", asks_count=True), Counted(41_208))


def typed(state: ActOfTwoState, **instead: str) -> ActOfTwoState:
    for entry, text in COMPLETE.items():
        state = advance(state, Typed(entry, instead.get(entry.value, text)))
    return state


def test_a_complete_act_is_done_once() -> None:
    state = advance(typed(counted()), Confirmed())
    assert state.acting
    assert advance(state, Confirmed()) == state
    done = advance(state, Done())
    assert done.done
    assert not done.acting
    assert advance(done, Confirmed()) == done


@pytest.mark.parametrize(
    ("entry", "text", "missing"),
    [
        ("reason", " x ", Missing.REASON),
        ("count", "", Missing.COUNT),
        ("count", "41,207", Missing.OTHER_COUNT),
        ("count", "all", Missing.OTHER_COUNT),
        ("login", "  ", Missing.LOGIN),
        ("login", "ADA ", Missing.SAME_OFFICER),
        ("secret", "", Missing.SECRET),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_done(
    entry: str, text: str, missing: Missing
) -> None:
    state = advance(typed(counted(), **{entry: text}), Confirmed())
    assert state.missing == {missing}
    assert not state.acting
    right = advance(state, Typed(Entry(entry), COMPLETE[Entry(entry)]))
    assert not right.missing


def test_nothing_is_done_before_the_count_is_there() -> None:
    state = typed(begin("ada", asks_count=True))
    assert state.counting
    assert not advance(state, Confirmed()).acting


def test_a_count_that_changed_is_typed_again() -> None:
    state = advance(typed(counted()), Counted(41_209))
    assert state.typed(Entry.COUNT) == ""
    assert advance(typed(counted()), Counted(41_208)).typed(Entry.COUNT) == "41,208"


@pytest.mark.parametrize("event", [Done(), Failed(KioskError("No.", "Try again."))])
def test_the_second_secret_is_kept_no_longer_than_the_attempt(event: Done | Failed) -> None:
    state = advance(advance(typed(counted()), Confirmed()), event)
    assert state.typed(Entry.SECRET) == ""
    assert not state.acting


def test_an_act_without_count_or_reason_asks_for_the_officer_only() -> None:
    state = advance(begin("ada", asks_reason=False), Confirmed())
    assert state.missing == {Missing.LOGIN, Missing.SECRET}
