"""The composer: what is typed becomes a file that reads back, or is named at its field."""

from dataclasses import replace

import pytest

from kiosk.directives.directive import Directive, DirectiveFileError, Fault, Supersession
from kiosk.directives.groups import country_group
from kiosk.flows.amendment import amend
from kiosk.flows.composer import (
    ComposerEvent,
    ComposerState,
    ConditionFormed,
    ConditionTyped,
    Entry,
    Failed,
    ModelEntry,
    ModelsChosen,
    ReadingAdded,
    ReadingEntry,
    ReadingRemoved,
    ReadingTyped,
    Side,
    Staged,
    StageWanted,
    SupersessionChosen,
    Typed,
    advance,
    begin,
)
from kiosk.flows.composition import Composition, composition, list_name, said_now
from kiosk.flows.condition_form import ConditionForm, Join, Kind, Line

MODELS = ("fable-5", "mythos-5", "opal-4")
A5 = country_group("A:5", "2026-06-01", "made up", ["DEU", "FRA", "GBR"])
LETTER = {
    Entry.ID: "us-2026-06-12",
    Entry.TITLE: "Foreign persons",
    Entry.AUTHORITY: "US Department of Commerce, BIS",
    Entry.TEXT: 'You are informed.\n\nIt takes "effect" upon receipt.',
    Entry.RECEIVED: "2026-06-12 17:21",
    Entry.IN_FORCE: "2026-06-12 17:21:00",
}
PERSONAS = """[[persona]]
id = "citizen-at-home"
statuses = "USA:citizen"
location = "USA"
nal = 2
expect = "allow"
"""
_TIMES = (Entry.RECEIVED, Entry.IN_FORCE)
US_PERSONS = ConditionForm(Kind.UNLESS, Join.ANY, (Line("us_person"),))


def after(*events: ComposerEvent, state: ComposerState | None = None) -> ComposerState:
    found = begin("America/New_York") if state is None else state
    for event in events:
        found = advance(found, event)
    return found


def composed(state: ComposerState) -> Composition:
    return composition(state, known_models=MODELS, groups={list_name(A5): A5})


def complete() -> ComposerState:
    return after(
        *(Typed(entry, text) for entry, text in LETTER.items()),
        ModelsChosen(ModelEntry.MODELS, ("fable-5", "mythos-5")),
        ModelsChosen(ModelEntry.FALLBACK, ("opal-4",)),
        ReadingTyped(0, ReadingEntry.TITLE, "Not a US person"),
        ConditionFormed(0, Side.BLOCK, US_PERSONS),
    )


def test_a_complete_form_is_a_file_without_faults() -> None:
    found = composed(complete())
    assert not found.faults
    directive = found.directive
    assert directive is not None
    assert directive.text == LETTER[Entry.TEXT]
    assert directive.in_force.isoformat() == "2026-06-12T17:21:00-04:00"
    assert directive.readings[0].block == "unless { principal.us_person }"
    assert directive.fallback == ("opal-4",)


def test_lines_and_text_follow_each_other() -> None:
    state = after(ConditionFormed(0, Side.BLOCK, US_PERSONS))
    assert state.readings[0].condition(Side.BLOCK).text == "unless { principal.us_person }"
    state = after(ConditionTyped(0, Side.BLOCK, 'when { principal.citizenships.contains("IRN") }'))
    draft = state.readings[0].condition(Side.BLOCK)
    assert draft.form == ConditionForm(Kind.WHEN, Join.ANY, (Line("citizenships", ("IRN",)),))
    assert str(draft.words) == "everybody who is a citizen of Iran"


def test_a_text_richer_than_lines_stays_text_and_is_explained() -> None:
    text = (
        'when { principal.location == "DEU" && (principal.us_person || '
        'principal.licences.contains("L1")) }'
    )
    draft = after(ConditionTyped(0, Side.BLOCK, text)).readings[0].condition(Side.BLOCK)
    assert draft.form is None
    assert draft.fault is None
    assert draft.text == text
    assert draft.words is not None


def test_a_line_half_filled_in_stays_a_line_and_blocks_nobody() -> None:
    form = ConditionForm(Kind.UNLESS, Join.ANY, (Line("citizenships"),))
    draft = after(ConditionFormed(0, Side.BLOCK, form)).readings[0].condition(Side.BLOCK)
    assert draft.form == form
    assert draft.text == ""


def test_a_list_that_a_condition_calls_is_named_in_the_file_and_no_other() -> None:
    form = ConditionForm(Kind.UNLESS, Join.ANY, (Line("ear_country", list_name="a5"),))
    directive = composed(advance(complete(), ConditionFormed(0, Side.BLOCK, form))).directive
    assert directive is not None
    assert [(use.name, use.sha256) for use in directive.lists] == [("a5", A5.sha256)]
    without = composed(complete()).directive
    assert without is not None
    assert not without.lists


@pytest.mark.parametrize(
    ("events", "place", "said"),
    [
        ([Typed(Entry.ID, "Not An Id")], ("id",), "small letters"),
        ([Typed(Entry.TITLE, " ")], ("title",), "Give it a title."),
        ([Typed(Entry.AUTHORITY, "")], ("authority",), "who wrote"),
        ([Typed(Entry.TEXT, "")], ("text",), "Copy the text"),
        ([Typed(Entry.ZONE, "America/New_Yrok")], ("zone",), "America/New_York"),
        ([Typed(Entry.RECEIVED, "")], ("received",), "Write the date"),
        ([Typed(Entry.IN_FORCE, "on Friday")], ("in_force",), "2026-06-12 17:21"),
        ([Typed(Entry.IN_FORCE, "2026-02-30 10:00")], ("in_force",), "no such day"),
        ([Typed(Entry.IN_FORCE, "2026-03-08 02:30")], ("in_force",), "skip"),
        ([Typed(Entry.IN_FORCE, "2026-11-01 01:30")], ("in_force",), "-04:00"),
        ([Typed(Entry.UNTIL, "2026-06-12 17:20")], ("until",), "later than in_force"),
        ([ModelsChosen(ModelEntry.MODELS, ())], ("models",), "at least one"),
        ([ModelsChosen(ModelEntry.FALLBACK, ("fable-5",))], ("fallback",), "stay open"),
        ([SupersessionChosen("us-2026-05-01", ("opal-4",))], ("supersedes",), "opal-4"),
        ([ReadingTyped(0, ReadingEntry.TITLE, "")], ("reading", 0, "title"), "a title"),
        ([ConditionTyped(0, Side.BLOCK, "")], ("reading", 0), "nobody"),
        (
            [ConditionTyped(0, Side.BLOCK, "unless { principal.us_persn }")],
            ("reading", 0, "block"),
            "us_person",
        ),
        (
            [ConditionTyped(0, Side.HOLD, 'when { principal.citizenships.contains("IRX") }')],
            ("reading", 0, "hold"),
            "IRX",
        ),
        (
            [ReadingAdded(), ReadingTyped(1, ReadingEntry.ID, "A")],
            ("reading", 1, "title"),
            "Give it a title.",
        ),
    ],
)
def test_what_is_wrong_is_named_at_its_field(
    events: list[ComposerEvent], place: tuple[str | int, ...], said: str
) -> None:
    found = composed(after(*events, state=complete()))
    assert found.directive is None
    assert said in found.faults[place]


def test_a_condition_is_checked_also_while_the_title_is_missing() -> None:
    state = after(ConditionTyped(0, Side.BLOCK, "unless { principal.us_persn }"))
    assert "us_person" in composed(state).faults["reading", 0, "block"]


def test_the_repeated_hour_is_taken_with_its_offset() -> None:
    state = advance(complete(), Typed(Entry.IN_FORCE, "2026-11-01 01:30 -05:00"))
    directive = composed(state).directive
    assert directive is not None
    assert directive.in_force.isoformat() == "2026-11-01T01:30:00-05:00"


def test_what_is_still_empty_is_named_once_it_was_to_be_staged() -> None:
    state = after(Typed(Entry.ID, "Not An Id"))
    assert set(said_now(state, composed(state))) == {("id",)}
    pressed = advance(state, StageWanted(clean=False))
    assert {("title",), ("models",)} <= set(said_now(pressed, composed(pressed)))
    assert not pressed.staging


def test_readings_get_letters_that_are_free() -> None:
    state = after(ReadingAdded(), ReadingRemoved(0), ReadingAdded())
    assert [each.text(ReadingEntry.ID) for each in state.readings] == ["B", "A"]


def test_a_refusal_keeps_what_was_typed() -> None:
    error = DirectiveFileError(Fault(0, "Taken.", "Use another id."))
    state = after(StageWanted(clean=True), Failed(error), state=complete())
    assert state.failure is error
    assert not state.staging
    assert state.entry(Entry.TITLE) == "Foreign persons"
    assert advance(advance(state, StageWanted(clean=True)), Staged()).staged


def older_directive() -> Directive:
    """Give a directive that says everything a file can say."""
    made = composed(
        after(
            Typed(Entry.REFERENCE, "letter of 12 June"),
            Typed(Entry.BASIS, "15 CFR 744"),
            Typed(Entry.UNTIL, "2026-11-01 01:30 -04:00"),
            Typed(Entry.DUTIES, "Report to the bureau every month."),
            Typed(Entry.PERSONAS, PERSONAS),
            SupersessionChosen("us-2026-05-01", ("mythos-5",)),
            ReadingTyped(0, ReadingEntry.PEOPLE, "people who are not US persons"),
            ConditionTyped(0, Side.HOLD, "when { principal.ear_country_uncertain }"),
            ConditionTyped(0, Side.KEEP_OPEN, 'when { principal.location == "DEU" }'),
            state=complete(),
        )
    ).directive
    assert made is not None
    return made


def test_an_amendment_says_what_the_older_one_says_and_supersedes_it() -> None:
    older = older_directive()
    draft = amend(older, {older.id, "us-2026-05-01"})
    assert [draft.entry(each) for each in (Entry.TEXT, Entry.RECEIVED, Entry.IN_FORCE)] == [""] * 3
    letter = ((Entry.TEXT, older.text), *((each, LETTER[each]) for each in _TIMES))
    newer = composed(after(*(Typed(entry, text) for entry, text in letter), state=draft)).directive
    assert newer is not None
    assert newer.id == "us-2026-06-12-amended-1"
    assert newer.supersedes == (*older.supersedes, Supersession(older.id))
    assert replace(newer, id=older.id, supersedes=older.supersedes) == older


def test_an_amendment_takes_an_id_that_is_free_and_fits() -> None:
    older = replace(older_directive(), id="a" * 64)
    taken = {older.id, f"{'a' * 48}-amended-1"}
    assert amend(older, taken).entry(Entry.ID) == f"{'a' * 48}-amended-2"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[persona]", "not TOML"),
        ('id = "another"', "Only test people"),
        ('[[reading]]\nid = "Z"', "Only test people"),
        (PERSONAS.replace("USA", "XXQ"), "XXQ"),
        (PERSONAS.replace("location", "place"), "place"),
    ],
)
def test_what_is_wrong_with_test_people_stands_at_their_field(text: str, said: str) -> None:
    faults = composed(after(Typed(Entry.PERSONAS, text), state=complete())).faults
    assert set(faults) == {("persona",)}
    assert said in faults["persona",]
