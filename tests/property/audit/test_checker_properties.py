"""The stand-alone checker, against those from whom it takes no line of code.

Its Cedar subset is held against cedarpy, its decisions against the evaluator
of ``kiosk.directives``, its trees against ``kiosk.audit.merkle``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import cedarpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from securesystemslib.formats import encode_canonical

from kiosk.audit import checker
from kiosk.audit.merkle import consistency_proof, inclusion_proof, leaf_hash, tree_root
from kiosk.audit.pack_log import prove_entries
from kiosk.directives.decision import decide
from kiosk.directives.directive import Directive, ListUse, Reading, Supersession
from kiosk.directives.principal import CohortFacts, Principal, Segment
from kiosk.directives.rules import Rule, RuleBook
from kiosk.domain.access import strictest
from kiosk.domain.facts import NationalityAssuranceLevel, ScreeningState

AT = datetime(2026, 6, 13, tzinfo=UTC)
SETS = (
    "citizenships",
    "former_citizenships",
    "permanent_residences",
    "statuses",
    "itar_countries",
    "affiliations",
    "licences",
    "purposes",
)
TEXTS = ("ear_country", "location", "subject")
FLAGS = ("us_person", "ear_country_uncertain")
WORDS = ("", "USA", "FRA", "DEU", "USA:citizen", "lab:employee", 'a "quoted" \\ word', "é\n")
LISTS = {"a5": ("DEU", "FRA"), "none": ()}

words = st.sampled_from(WORDS)
attributes = st.fixed_dictionaries(
    {name: st.lists(words, unique=True, max_size=3).map(sorted) for name in SETS}
    | dict.fromkeys(TEXTS, words)
    | {name: st.booleans() for name in FLAGS}
)


def quoted(text: str) -> str:
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(plain, escaped)
    return f'"{text}"'


leaves = st.one_of(
    st.sampled_from(["true", "false"]),
    words.map(quoted),
    st.sampled_from([*SETS, *TEXTS, *FLAGS, "nobody_has_this"]).map("principal.{}".format),
    st.sampled_from([*SETS, *TEXTS, *FLAGS]).map('principal["{}"]'.format),
    st.sampled_from([*LISTS, "no_such_list"]).map("context.lists.{}".format),
)


def composed(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    bracketed = parts.map("({})".format)
    return st.one_of(
        st.tuples(bracketed, st.sampled_from(["&&", "||", "==", "!="]), bracketed).map(" ".join),
        st.lists(bracketed, min_size=3, max_size=4).map(" && ".join),
        st.lists(bracketed, min_size=3, max_size=4).map(" || ".join),
        st.tuples(st.sampled_from(["!", "!!", "!!!"]), bracketed).map("".join),
        st.lists(parts, max_size=3).map(", ".join).map("[{}]".format),
        st.tuples(
            bracketed, st.sampled_from(["contains", "containsAll", "containsAny"]), parts
        ).map("{0[0]}.{0[1]}({0[2]})".format),
        bracketed.map("{}.isEmpty()".format),
        st.tuples(parts, parts, parts).map("if {0[0]} then {0[1]} else {0[2]}".format),
    )


expressions = st.recursive(leaves, composed, max_leaves=8)
# Of these kinds the strict ones mean something for most people, the others mostly fail.
sensible = st.recursive(
    st.one_of(
        st.sampled_from(FLAGS).map("principal.{}".format),
        st.tuples(st.sampled_from(TEXTS), words.map(quoted)).map(
            "principal.{0[0]} == {0[1]}".format
        ),
        st.tuples(st.sampled_from(SETS), words.map(quoted)).map(
            "principal.{0[0]}.contains({0[1]})".format
        ),
        st.sampled_from(SETS).map("principal.{}.isEmpty()".format),
        st.tuples(st.sampled_from(list(LISTS)), st.sampled_from(SETS)).map(
            "context.lists.{0[0]}.containsAny(principal.{0[1]})".format
        ),
        st.tuples(st.sampled_from(list(LISTS)), st.sampled_from(TEXTS)).map(
            "context.lists.{0[0]}.contains(principal.{0[1]})".format
        ),
    ),
    lambda parts: st.one_of(
        st.tuples(
            parts.map("({})".format), st.sampled_from(["&&", "||"]), parts.map("({})".format)
        ).map(" ".join),
        parts.map("!({})".format),
        st.tuples(parts, parts, parts).map("(if {0[0]} then {0[1]} else {0[2]})".format),
    ),
    max_leaves=5,
)
clauses = st.tuples(st.sampled_from(["when", "unless"]), expressions | sensible).map(
    "{0[0]} {{ {0[1]} }}".format
)
conditions = st.lists(clauses, min_size=1, max_size=3).map("\n".join)


def asked_of_cedar(condition: str, principal: dict[str, Any]) -> bool | str:
    """Give what Cedar says of a condition: met or not, or that it fails."""
    entity = {"uid": {"type": "Person", "id": "p"}, "attrs": principal, "parents": []}
    result = cedarpy.is_authorized(
        {
            "principal": 'Person::"p"',
            "action": 'Action::"use"',
            "resource": 'Model::"m"',
            "context": {"lists": {name: list(members) for name, members in LISTS.items()}},
        },
        f"forbid(principal, action, resource)\n{condition};",
        [entity],
    )
    assert result.decision is not cedarpy.Decision.NoDecision, condition
    return "fails" if result.diagnostics.errors else bool(result.diagnostics.reasons)


def asked_of_the_checker(condition: str, principal: dict[str, Any]) -> bool | str:
    read = checker.read_condition(condition)
    assert read is not None
    lists = {name: checker.to_value(members) for name, members in LISTS.items()}
    try:
        return read({name: checker.to_value(value) for name, value in principal.items()}, lists)
    except checker.CedarError:
        return "fails"


@settings(max_examples=400)
@given(conditions, attributes)
def test_the_subset_means_what_cedar_means(condition: str, principal: dict[str, Any]) -> None:
    assert asked_of_the_checker(condition, principal) == asked_of_cedar(condition, principal)


@given(st.text(max_size=60) | conditions.map(lambda text: text[: len(text) // 2]))
def test_what_cedar_cannot_read_the_checker_refuses(text: str) -> None:
    try:
        read = checker.read_condition(text)
    except checker.CedarError:
        return
    if read is not None:
        asked_of_cedar(text, {})  # which asserts that Cedar could read it


def principal_from(values: dict[str, Any]) -> Principal:
    return Principal(**{name: frozenset(v) if name in SETS else v for name, v in values.items()})


principals = attributes.map(principal_from) | st.just(Principal())
segments = st.lists(principals, min_size=5, max_size=5).map(tuple)
cohorts = st.builds(
    lambda first, later, hours, screening: CohortFacts(
        (Segment(AT + timedelta(hours=hours), first), Segment(None, later)), screening
    ),
    segments,
    segments,
    st.sampled_from([-1, 0, 1]),
    st.sampled_from(ScreeningState),
)
# A directive whose conditions ask for what nobody has is never approved.
approvable = conditions.map(
    lambda text: text.replace("nobody_has_this", "subject").replace("no_such_list", "a5")
)
readings = st.builds(
    Reading,
    id=st.just("R"),
    title=st.just("Made up"),
    block=approvable | st.just(""),
    hold=st.just("") | approvable,
    needs_nationality=st.booleans(),
)
MODELS = ("fable-5", "mythos-5", "opal-4")
model_lists = st.lists(st.sampled_from([*MODELS, "*"]), min_size=1, max_size=2, unique=True).map(
    tuple
)


@st.composite
def rule_books(draw: st.DrawFn) -> RuleBook:
    rules = []
    for number in range(draw(st.integers(1, 4))):
        older = (
            draw(st.lists(st.integers(0, number - 1), max_size=2, unique=True)) if number else []
        )
        starts = AT + timedelta(hours=draw(st.sampled_from([-30, -1, 0, 1])))
        ends = draw(st.sampled_from([None, AT - timedelta(minutes=1), AT, AT + timedelta(days=1)]))
        directive = Directive(
            id=f"d{number}",
            title="Made up",
            authority="Nobody",
            reference="",
            basis="",
            text="x",
            text_sha256="",
            received=starts,
            in_force=starts,
            zone="UTC",
            models=draw(model_lists),
            until=ends,
            least_nal=draw(st.sampled_from(NationalityAssuranceLevel)),
            supersedes=tuple(
                Supersession(f"d{each}", draw(st.just(()) | model_lists)) for each in older
            ),
            lists=tuple(ListUse(name, name, "", "", members) for name, members in LISTS.items()),
        )
        rules.append(Rule(directive, draw(st.none() | readings), starts))
    return RuleBook(rules)


def read_by_the_checker(rule: Rule) -> checker.Rule:
    directive, reading = rule.directive, rule.reading or Reading("", "", needs_nationality=False)
    return checker.Rule(
        id=directive.id,
        file="",
        reading=reading.id,
        approved=rule.binds_from,
        models=directive.models,
        binds_from=rule.binds_from,
        until=directive.until,
        least=int(directive.least_nal),
        supersedes=tuple((each.id, each.models) for each in directive.supersedes),
        needs_nationality=reading.needs_nationality,
        block=checker.read_condition(reading.block),
        hold=checker.read_condition(reading.hold),
        lists={use.name: checker.to_value(use.members) for use in directive.lists},
    )


@settings(max_examples=150)
@given(rule_books(), cohorts, st.sampled_from(MODELS), st.booleans())
def test_the_checker_decides_as_the_evaluator_does(
    book: RuleBook, cohort: CohortFacts, model: str, controlled: bool
) -> None:
    opened = json.dumps({"facts": json.loads(cohort.canonical()), "exemption": None})

    derived = checker.outcome(
        checker.read_cohort(opened, AT, "test"),
        model,
        AT,
        [read_by_the_checker(rule) for rule in book.rules],
        controlled=controlled,
    )

    assert derived == decide(cohort, model, AT, book, controlled=controlled).decision


@settings(max_examples=50)
@given(rule_books(), st.lists(cohorts, min_size=2, max_size=3), st.sampled_from(MODELS))
def test_the_checker_takes_the_strictest_of_those_who_answer_for_a_service(
    book: RuleBook, people: list[CohortFacts], model: str
) -> None:
    each_of = [{"facts": json.loads(each.canonical()), "exemption": None} for each in people]
    read = [read_by_the_checker(rule) for rule in book.rules]
    service = checker.read_cohort(json.dumps({"each_of": each_of}), AT, "test")

    derived = checker.outcome(service, model, AT, read)

    assert derived == strictest(decide(each, model, AT, book).decision for each in people)
    alone = [checker.read_cohort(json.dumps(each), AT, "test") for each in each_of]
    for rule in read:
        rulings = [checker.ruling(each, rule) for each in alone]
        assert checker.ruling(service, rule) == strictest(rulings)


@pytest.mark.parametrize("people", ["[]", "[%s]", "[%s, 1]", "1"])
def test_a_service_without_people_is_malformed(people: str) -> None:
    value = people.replace("%s", '{"facts": null, "exemption": null}')
    with pytest.raises(checker.FaultError):
        checker.read_cohort(f'{{"each_of": {value}}}', AT, "test")


@pytest.mark.parametrize("named", [(), ("*",), ("fable-5", "mythos-5")])
def test_both_leave_alone_what_a_newer_directive_does_not_name(named: tuple[str, ...]) -> None:
    everyone = Reading("R", "Everyone", "when { true }", needs_nationality=False)
    older = Directive(
        id="q1",
        title="Made up",
        authority="Nobody",
        reference="",
        basis="",
        text="x",
        text_sha256="",
        received=AT,
        in_force=AT,
        zone="UTC",
        models=("fable-5", "mythos-5"),
    )
    newer = replace(older, id="q2", models=("fable-5",), supersedes=(Supersession("q1", named),))
    book = RuleBook([Rule(older, everyone, AT), Rule(newer, None, AT)])
    read = [read_by_the_checker(rule) for rule in book.rules]
    old = next(rule for rule in read if rule.id == "q1")
    for model, binding in (("fable-5", []), ("mythos-5", ["q1"])):
        assert [rule.directive.id for rule in book.in_force(model, AT)] == binding
        assert old.in_force(model, AT, read) is bool(binding)


HASHES = [leaf_hash(number.to_bytes(2)) for number in range(80)]


@given(st.integers(0, 80))
def test_the_roots_of_both_agree(size: int) -> None:
    assert checker.tree_root(HASHES[:size]) == tree_root(HASHES[:size])


@given(st.integers(1, 80), st.data())
def test_proofs_of_inclusion_lead_to_the_root(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(HASHES[:size], index)

    found = checker.root_from_inclusion(HASHES[index], index, size, proof)

    assert found == tree_root(HASHES[:size])
    with pytest.raises(ValueError, match="the proof is too"):
        checker.root_from_inclusion(HASHES[index], index, size, (*proof, found))
    if proof:
        with pytest.raises(ValueError, match="the proof is too"):
            checker.root_from_inclusion(HASHES[index], index, size, proof[:-1])


@given(st.integers(2, 80), st.data())
def test_proofs_of_consistency_lead_to_both_roots(size: int, data: st.DataObject) -> None:
    first = data.draw(st.integers(1, size - 1))
    proof = consistency_proof(HASHES[:size], first)
    roots = tree_root(HASHES[:first]), tree_root(HASHES[:size])

    assert checker.roots_from_consistency(first, size, roots[0], proof) == roots
    other = tree_root([*HASHES[: first - 1], HASHES[-1]])
    assert checker.roots_from_consistency(first, size, other, proof) != (other, roots[1])


@given(st.lists(st.binary(max_size=8), min_size=1, max_size=80), st.data())
def test_a_pack_proves_entries_as_the_log_would(entries: list[bytes], data: st.DataObject) -> None:
    wanted = data.draw(st.sets(st.integers(0, len(entries) - 1)))
    published = data.draw(st.integers(0, len(entries)))
    hashes = [leaf_hash(entry) for entry in entries]

    shown = prove_entries(entries, wanted, published=published, checkpoint="")

    assert [(each.seq, each.proof) for each in shown.entries] == [
        (seq, inclusion_proof(hashes, seq)) for seq in sorted(wanted)
    ]
    assert shown.consistency == consistency_proof(hashes, published)


signed_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(), parts, max_size=3),
    max_leaves=10,
)


@given(signed_values)
def test_canonical_json_is_that_of_the_update_framework(value: Any) -> None:
    assert checker.canonical_json(value) == encode_canonical(value)
