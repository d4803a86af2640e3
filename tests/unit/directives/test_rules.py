"""Rules: which directive binds which model when, and what takes its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.directives.directive import Directive, Reading, Supersession
from kiosk.directives.rules import (
    ContradictionKind,
    ReadingChoiceError,
    Rule,
    RuleBook,
    RuleBookError,
    SupersessionCycleError,
    choose_reading,
)
from kiosk.domain.directives import DirectiveState
from kiosk.domain.errors import NotFoundError

START = datetime.fromisoformat("2026-06-12T17:21:00-04:00")
EVERYONE = Reading("G", "Everyone", "when { true }")
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)

RuleOf = Callable[..., Rule]


def rule(directive_id: str, start: datetime = START, **changes: object) -> Rule:
    directive = Directive(
        id=directive_id,
        title="A directive",
        authority="An authority",
        reference="",
        basis="",
        text="",
        text_sha256="",
        received=start,
        in_force=start,
        zone="America/New_York",
        models=("fable-5", "mythos-5"),
        readings=(EVERYONE,),
    )
    directive = replace(directive, **changes)  # type: ignore[arg-type] # a test's shorthand
    return Rule(directive, directive.readings[0] if directive.readings else None, start)


def ids(book: RuleBook, model: str, at: datetime) -> list[str]:
    return [entry.directive.id for entry in book.in_force(model, at)]


def test_a_directive_binds_on_its_second_and_not_at_its_end() -> None:
    book = RuleBook([rule("a", until=START + DAY)])
    assert ids(book, "fable-5", START - SECOND) == []
    assert ids(book, "fable-5", START) == ["a"]
    assert ids(book, "fable-5", START + DAY - SECOND) == ["a"]
    assert ids(book, "fable-5", START + DAY) == []
    assert ids(book, "opal-4", START) == []


def test_every_model_includes_those_that_no_one_named() -> None:
    assert ids(RuleBook([rule("a", models=("*",))]), "opal-4", START) == ["a"]


def test_an_instant_is_the_same_in_every_zone() -> None:
    book = RuleBook([rule("a")])
    for zone in (UTC, ZoneInfo("America/New_York"), ZoneInfo("Asia/Kolkata")):
        assert ids(book, "fable-5", START.astimezone(zone)) == ["a"]
        assert ids(book, "fable-5", (START - SECOND).astimezone(zone)) == []


def test_the_hour_that_a_clock_change_repeats_is_two_hours() -> None:
    zone = ZoneInfo("America/New_York")
    book = RuleBook([rule("a", datetime.fromisoformat("2026-11-01T01:30:00-05:00"))])
    assert ids(book, "fable-5", datetime(2026, 11, 1, 1, 45, tzinfo=zone, fold=0)) == []
    assert ids(book, "fable-5", datetime(2026, 11, 1, 1, 15, tzinfo=zone, fold=1)) == []
    assert ids(book, "fable-5", datetime(2026, 11, 1, 1, 29, 59, tzinfo=zone, fold=1)) == []
    assert ids(book, "fable-5", datetime(2026, 11, 1, 1, 30, tzinfo=zone, fold=1)) == ["a"]


def test_a_rule_whose_times_lie_in_that_hour_with_the_zone_itself_is_no_trap() -> None:
    zone = ZoneInfo("America/New_York")
    second_half_past = datetime(2026, 11, 1, 1, 30, tzinfo=zone, fold=1)
    book = RuleBook([rule("a", second_half_past)])
    assert ids(book, "fable-5", datetime(2026, 11, 1, 1, 45, tzinfo=zone, fold=0)) == []
    first = datetime(2026, 11, 1, 1, 45, tzinfo=zone, fold=0)
    assert book.next_change(first) == second_half_past.astimezone(UTC)


def test_a_lift_in_part_takes_one_model_and_leaves_the_other() -> None:
    lift = rule(
        "b", START + DAY, models=("mythos-5",), supersedes=(Supersession("a", ("mythos-5",)),)
    )
    book = RuleBook([lift, rule("a")])
    assert ids(book, "mythos-5", START + DAY - SECOND) == ["a"]
    assert ids(book, "mythos-5", START + DAY) == ["b"]
    assert ids(book, "fable-5", START + DAY) == ["a"]
    assert book.state("a", START + DAY) is DirectiveState.PARTLY_SUPERSEDED
    assert book.state("b", START) is DirectiveState.SCHEDULED
    assert book.state("b", START + DAY) is DirectiveState.IN_FORCE


@pytest.mark.parametrize("models", [(), ("*",), ("fable-5", "mythos-5")])
def test_a_full_lift_leaves_nothing_in_force(models: tuple[str, ...]) -> None:
    book = RuleBook(
        [rule("a"), rule("b", START + DAY, readings=(), supersedes=(Supersession("a", models),))]
    )
    assert ids(book, "fable-5", START + DAY) == []
    assert book.state("a", START + DAY) is DirectiveState.LIFTED


@pytest.mark.parametrize("models", [(), ("*",), ("fable-5", "mythos-5")])
@pytest.mark.parametrize("readings", [(), (EVERYONE,)])
def test_an_older_directive_gives_way_only_for_models_that_the_newer_one_names(
    models: tuple[str, ...], readings: tuple[Reading, ...]
) -> None:
    entry = Supersession("a", models)
    newer = rule("b", START + DAY, models=("fable-5",), readings=readings, supersedes=(entry,))
    book = RuleBook([rule("a"), newer])
    assert "a" not in ids(book, "fable-5", START + DAY)
    assert ids(book, "mythos-5", START + DAY) == ["a"]
    assert book.state("a", START + DAY) is DirectiveState.PARTLY_SUPERSEDED


def test_one_that_names_every_model_gives_way_only_for_those_that_are_named() -> None:
    older = rule("a", models=("*",))
    newer = rule("b", START + DAY, models=("fable-5",), supersedes=(Supersession("a"),))
    book = RuleBook([older, newer])
    assert ids(book, "fable-5", START + DAY) == ["b"]
    assert ids(book, "mythos-5", START + DAY) == ["a"]
    assert book.state("a", START + DAY) is DirectiveState.PARTLY_SUPERSEDED
    whole = replace(newer, directive=replace(newer.directive, models=("*",), readings=()))
    lifted = RuleBook([older, replace(whole, reading=None)])
    assert ids(lifted, "mythos-5", START + DAY) == []
    assert lifted.state("a", START + DAY) is DirectiveState.LIFTED


def test_what_a_directive_with_a_reading_replaces_is_superseded() -> None:
    book = RuleBook([rule("a"), rule("b", START + DAY, supersedes=(Supersession("a"),))])
    assert book.state("a", START) is DirectiveState.IN_FORCE
    assert book.state("a", START + DAY) is DirectiveState.SUPERSEDED


def test_a_kill_switch_loses_one_model_by_name() -> None:
    book = RuleBook(
        [
            rule("stop", models=("*",)),
            rule(
                "b",
                START + DAY,
                models=("opal-4",),
                readings=(),
                supersedes=(Supersession("stop", ("opal-4",)),),
            ),
        ]
    )
    assert ids(book, "opal-4", START + DAY) == []
    assert ids(book, "fable-5", START + DAY) == ["stop"]
    assert book.state("stop", START + DAY) is DirectiveState.PARTLY_SUPERSEDED


def test_a_stay_that_ends_lets_the_older_directive_bind_again() -> None:
    stay = rule(
        "b", START + DAY, until=START + 2 * DAY, readings=(), supersedes=(Supersession("a"),)
    )
    book = RuleBook([rule("a"), stay])
    assert ids(book, "fable-5", START + DAY) == []
    assert ids(book, "fable-5", START + 2 * DAY) == ["a"]
    assert book.state("b", START + 2 * DAY) is DirectiveState.EXPIRED


def test_superseding_what_supersedes_brings_nothing_back() -> None:
    book = RuleBook(
        [
            rule("a"),
            rule("b", START + DAY, supersedes=(Supersession("a"),)),
            rule("c", START + 2 * DAY, readings=(), supersedes=(Supersession("b"),)),
        ]
    )
    assert ids(book, "fable-5", START + 2 * DAY) == []


@pytest.mark.parametrize("length", [1, 2, 3, 50])
def test_directives_that_supersede_one_another_in_a_circle_are_refused(length: int) -> None:
    rules = [
        rule(f"d-{n}", supersedes=(Supersession(f"d-{(n + 1) % length}"),)) for n in range(length)
    ]
    with pytest.raises(SupersessionCycleError, match="d-0"):
        RuleBook(rules)


def test_two_directives_of_one_id_are_refused() -> None:
    with pytest.raises(RuleBookError, match="the same id"):
        RuleBook([rule("a"), rule("a")])


def test_a_directive_whose_reading_is_not_chosen_is_refused_not_ignored() -> None:
    for chosen in (None, replace(EVERYONE, block="when { false }")):
        with pytest.raises(RuleBookError, match="No reading of directive a is chosen"):
            RuleBook([replace(rule("a"), reading=chosen)])


def test_an_unknown_directive_has_no_state() -> None:
    with pytest.raises(NotFoundError):
        RuleBook([]).state("a", START)


def test_the_next_change_is_the_next_beginning_or_end() -> None:
    book = RuleBook([rule("a", until=START + 3 * DAY), rule("b", START + DAY)])
    assert book.next_change(START - SECOND) == START
    assert book.next_change(START) == START + DAY
    assert book.next_change(START + DAY) == START + 3 * DAY
    assert book.next_change(START + 3 * DAY) is None


def test_a_review_is_due_from_its_time_while_the_directive_binds() -> None:
    book = RuleBook([rule("a", review=START + DAY, until=START + 2 * DAY)])
    assert [len(book.reviews_due(START + n * DAY)) for n in range(3)] == [0, 1, 0]


def test_two_authorities_that_say_the_opposite_are_shown_and_the_stricter_binds() -> None:
    keeps = Reading("access", "Equal access", keep_open="when { true }", needs_nationality=False)
    duty = rule("duty", models=("fable-5",), readings=(keeps,), authority="Another authority")
    book = RuleBook([rule("a"), duty])
    (found,) = book.contradictions(START)
    assert found.kind is ContradictionKind.OPPOSED
    assert (found.first, found.second, found.models) == ("duty", "a", ("fable-5",))
    assert "The stricter one is enforced until people decide." in found.sentence
    assert {entry.directive.id for entry in book.in_force("fable-5", START)} == {"a", "duty"}
    assert book.contradictions(START - SECOND) == []


def test_an_authority_that_supersedes_another_is_shown() -> None:
    injunction = rule(
        "court", readings=(), authority="A court", supersedes=(Supersession("a", ("fable-5",)),)
    )
    (found,) = RuleBook([rule("a"), injunction]).contradictions(START)
    assert found.kind is ContradictionKind.OVERRULED
    assert (found.first, found.second, found.models) == ("court", "a", ("fable-5",))


def test_an_authority_overrules_another_for_the_models_that_it_names() -> None:
    court = rule(
        "court", models=("fable-5",), authority="A court", supersedes=(Supersession("a"),)
    )
    (found,) = RuleBook([rule("a"), court]).contradictions(START)
    assert (found.kind, found.models) == (ContradictionKind.OVERRULED, ("fable-5",))


def test_an_authority_that_amends_itself_contradicts_nobody() -> None:
    book = RuleBook([rule("a"), rule("b", supersedes=(Supersession("a"),))])
    assert book.contradictions(START) == []


def test_subjects_whom_conditions_name_are_known_to_the_book() -> None:
    named = Reading("n", "Named", 'when { principal.subject == "p-1" }')
    broken = Reading("b", "Broken", "when {")
    book = RuleBook([rule("a", readings=(named,)), rule("b", readings=(broken,))])
    assert book.names_subjects() == {"p-1"}


def test_a_reading_is_chosen_by_its_id() -> None:
    directive = rule("a", readings=(EVERYONE, replace(EVERYONE, id="H"))).directive
    assert choose_reading(directive, "H") is directive.readings[1]
    with pytest.raises(ReadingChoiceError, match=r"several readings.*G \(Everyone\); H"):
        choose_reading(directive, None)
    with pytest.raises(ReadingChoiceError, match="no such reading"):
        choose_reading(directive, "Z")


def test_a_directive_with_one_reading_or_none_needs_no_choice() -> None:
    assert choose_reading(rule("a").directive, None) is EVERYONE
    lift = rule("a", readings=()).directive
    assert choose_reading(lift, None) is None
    with pytest.raises(ReadingChoiceError, match="has no readings"):
        choose_reading(lift, "A")
