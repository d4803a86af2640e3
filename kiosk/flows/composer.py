"""Composing a directive: its entries, its readings, and their conditions both as form and text.

The state holds what is typed, as it is typed. What it says as a file, and
what is wrong with it and where, is told by `kiosk.flows.composition`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kiosk.directives.cedar import ConditionError
from kiosk.directives.explanations import explain_condition
from kiosk.domain.facts import NationalityAssuranceLevel
from kiosk.flows.condition_form import ConditionForm, read_condition, write_condition

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.directives.phrases import Phrase
    from kiosk.domain.errors import KioskError


class Entry(StrEnum):
    """Name a text of the directive; the value is its key in the file.

    ``PERSONAS`` is the file's own text of all its ``[[persona]]`` tables.
    """

    ID = "id"
    TITLE = "title"
    AUTHORITY = "authority"
    REFERENCE = "reference"
    BASIS = "basis"
    TEXT = "text"
    ZONE = "zone"
    RECEIVED = "received"
    IN_FORCE = "in_force"
    UNTIL = "until"
    REVIEW = "review"
    DUTIES = "duties"
    PERSONAS = "persona"


class ModelEntry(StrEnum):
    """Name a choice of models."""

    MODELS = "models"
    FALLBACK = "fallback"


class Side(StrEnum):
    """Name a condition of a reading."""

    BLOCK = "block"
    HOLD = "hold"
    KEEP_OPEN = "keep_open"


class ReadingEntry(StrEnum):
    """Name a text of a reading."""

    ID = "id"
    TITLE = "title"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class ConditionDraft:
    """Hold a condition in both forms.

    ``form`` is ``None`` while the text says more than lines can, or is not
    Cedar yet; ``fault`` says why it is not. ``words`` explain what is meant;
    ``None`` is nobody.
    """

    text: str = ""
    form: ConditionForm | None = field(default_factory=ConditionForm)
    words: Phrase | None = None
    fault: ConditionError | None = None


@dataclass(frozen=True, slots=True)
class ReadingDraft:
    """Hold one reading as it is typed."""

    texts: Mapping[ReadingEntry, str] = field(default_factory=dict)
    conditions: Mapping[Side, ConditionDraft] = field(default_factory=dict)
    needs_nationality: bool = True

    def text(self, entry: ReadingEntry) -> str:
        """Give one text of the reading."""
        return self.texts.get(entry, "")

    def condition(self, side: Side) -> ConditionDraft:
        """Give one condition; it means nobody until it is filled in."""
        return self.conditions.get(side, _EMPTY)


@dataclass(frozen=True, slots=True)
class SupersessionDraft:
    """Hold what an older directive gives way for: all of its models, or those chosen."""

    id: str
    models: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ComposerState:
    """Hold a directive that is being composed.

    ``shown`` turns true when it was first to be staged: from then on
    everything that is missing is named, not only what was typed wrongly.
    ``staging`` is the effect; the window answers with `Staged` or `Failed`.
    """

    entries: Mapping[Entry, str] = field(default_factory=dict)
    chosen: Mapping[ModelEntry, tuple[str, ...]] = field(default_factory=dict)
    least_nal: NationalityAssuranceLevel = NationalityAssuranceLevel.DOCUMENT_INSPECTED
    supersedes: tuple[SupersessionDraft, ...] = ()
    readings: tuple[ReadingDraft, ...] = ()
    shown: bool = False
    staging: bool = False
    staged: bool = False
    failure: KioskError | None = None

    def entry(self, entry: Entry) -> str:
        """Give one text of the directive."""
        return self.entries.get(entry, "")

    def models(self, entry: ModelEntry) -> tuple[str, ...]:
        """Give a choice of models."""
        return self.chosen.get(entry, ())


@dataclass(frozen=True, slots=True)
class Typed:
    """Carry a text of the directive as it stands in its field."""

    entry: Entry
    text: str


@dataclass(frozen=True, slots=True)
class ModelsChosen:
    """Carry a choice of models."""

    entry: ModelEntry
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelChosen:
    """Carry the least assurance level that proves a fact."""

    level: NationalityAssuranceLevel


@dataclass(frozen=True, slots=True)
class SupersessionChosen:
    """Say for which models an older directive gives way; ``None`` for none at all."""

    id: str
    models: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class ReadingAdded:
    """Ask for one more reading."""


@dataclass(frozen=True, slots=True)
class ReadingRemoved:
    """Take a reading out."""

    reading: int


@dataclass(frozen=True, slots=True)
class ReadingTyped:
    """Carry a text of a reading as it stands in its field."""

    reading: int
    entry: ReadingEntry
    text: str


@dataclass(frozen=True, slots=True)
class NationalityNeeded:
    """Say whether a reading needs to know nationality at all."""

    reading: int
    needed: bool


@dataclass(frozen=True, slots=True)
class ConditionTyped:
    """Carry a condition's Cedar text; its lines follow where they can."""

    reading: int
    side: Side
    text: str


@dataclass(frozen=True, slots=True)
class ConditionFormed:
    """Carry a condition's lines; its Cedar text follows."""

    reading: int
    side: Side
    form: ConditionForm


@dataclass(frozen=True, slots=True)
class StageWanted:
    """Say that the directive is to be staged; ``clean`` when nothing is wrong with it."""

    clean: bool


@dataclass(frozen=True, slots=True)
class Staged:
    """Say that the directive is staged."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Say why it is not staged; what was typed stays."""

    error: KioskError


ComposerEvent = (
    Typed
    | ModelsChosen
    | LevelChosen
    | SupersessionChosen
    | ReadingAdded
    | ReadingRemoved
    | ReadingTyped
    | NationalityNeeded
    | ConditionTyped
    | ConditionFormed
    | StageWanted
    | Staged
    | Failed
)

_EMPTY: Final = ConditionDraft()
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def begin(zone: str) -> ComposerState:
    """Start a directive with one empty reading, its times in a zone."""
    return advance(ComposerState({Entry.ZONE: zone}), ReadingAdded())


def advance(state: ComposerState, event: ComposerEvent) -> ComposerState:  # noqa: PLR0911 -- one branch an event
    """Give the state after an event."""
    match event:
        case Typed(entry, text):
            return replace(state, entries={**state.entries, entry: text}, failure=None)
        case ModelsChosen(entry, models):
            return replace(state, chosen={**state.chosen, entry: models})
        case LevelChosen(level):
            return replace(state, least_nal=level)
        case SupersessionChosen(id_, models):
            return replace(state, supersedes=_superseding(state.supersedes, id_, models))
        case ReadingAdded():
            return replace(state, readings=(*state.readings, _next_reading(state)))
        case ReadingRemoved(number):
            kept = (*state.readings[:number], *state.readings[number + 1 :])
            return replace(state, readings=kept)
        case StageWanted(clean):
            return replace(state, shown=True, staging=clean, failure=None)
        case Staged():
            return replace(state, staging=False, staged=True)
        case Failed(error):
            return replace(state, staging=False, failure=error)
        case _:
            return _reading_changed(state, event)


def condition_of(text: str) -> ConditionDraft:
    """Read a Cedar text into a draft: its lines where it has them, its words or its fault."""
    if not text.strip():
        return ConditionDraft(text)
    try:
        return ConditionDraft(text, read_condition(text), explain_condition(text))
    except ConditionError as error:
        return ConditionDraft(text, None, fault=error)


def _reading_changed(
    state: ComposerState,
    event: ReadingTyped | NationalityNeeded | ConditionTyped | ConditionFormed,
) -> ComposerState:
    before = state.readings[event.reading]
    match event:
        case ReadingTyped(_, entry, text):
            after = replace(before, texts={**before.texts, entry: text})
        case NationalityNeeded(_, needed):
            after = replace(before, needs_nationality=needed)
        case ConditionTyped(_, side, text):
            after = replace(before, conditions={**before.conditions, side: condition_of(text)})
        case ConditionFormed(_, side, form):
            # The lines stay as they stand: one that is half filled in is not in the text yet.
            draft = replace(condition_of(write_condition(form)), form=form)
            after = replace(before, conditions={**before.conditions, side: draft})
    readings = list(state.readings)
    readings[event.reading] = after
    return replace(state, readings=tuple(readings))


def _superseding(
    before: tuple[SupersessionDraft, ...], directive_id: str, models: tuple[str, ...] | None
) -> tuple[SupersessionDraft, ...]:
    others = tuple(each for each in before if each.id != directive_id)
    return others if models is None else (*others, SupersessionDraft(directive_id, models))


def _next_reading(state: ComposerState) -> ReadingDraft:
    taken = {reading.text(ReadingEntry.ID) for reading in state.readings}
    letter = next((each for each in _LETTERS if each not in taken), "")
    return ReadingDraft({ReadingEntry.ID: letter})
