"""What a directive that is being composed says as a file, and what is wrong with it and where.

The file is written and read back by those who write and read every directive
file, so that the composer cannot make one that the program would refuse.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.directives.canonical import sha256_hex
from kiosk.directives.cedar import ConditionError, check_condition, parse_condition
from kiosk.directives.directive import Directive, ListUse, Reading, Supersession
from kiosk.directives.file import DirectiveFileError, read_directive, write_directive
from kiosk.directives.literals import check_literals
from kiosk.directives.source_lines import Location, SourceLines
from kiosk.flows.composer import Entry, ModelEntry, ReadingEntry, Side
from kiosk.flows.local_time import LocalTimeError, read_local_time

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.directives.groups import CountryGroup
    from kiosk.flows.composer import ComposerState, ReadingDraft

_REQUIRED_TIMES: Final = (Entry.RECEIVED, Entry.IN_FORCE)
_TIMES: Final = (*_REQUIRED_TIMES, Entry.UNTIL, Entry.REVIEW)
_UNWRITTEN_IF_EMPTY: Final = (Entry.UNTIL, Entry.REVIEW, Entry.DUTIES, Entry.PERSONAS)
_PERSONAS: Final[Location] = (Entry.PERSONAS.value,)
_STAND_IN: Final = datetime(1900, 1, 1, tzinfo=UTC)
"""Stands where a time cannot be read, so that everything else is still looked at."""


_WANTED: Final[Mapping[str | int, str]] = {
    "id": "Give it an id, such as us-2026-06-12.",
    "title": "Give it a title.",
    "authority": "Say who wrote the letter.",
    "text": "Copy the text of the letter here.",
    "models": "Choose at least one model.",
}


@dataclass(frozen=True, slots=True)
class Composition:
    """Hold a composed file with its faults, each at the key in which it lies.

    ``faults`` maps a key's path, as ``("reading", 0, "block")``, to sentences
    for its field. Without faults, ``source`` can be staged.
    """

    source: bytes
    faults: Mapping[Location, str]
    directive: Directive | None = None


def composition(
    state: ComposerState, *, known_models: Collection[str], groups: Mapping[str, CountryGroup]
) -> Composition:
    """Write what is composed as a file and read it back.

    ``groups`` are the country groups at hand by the names that conditions call
    them: those that a condition calls are named in the file, no others.
    """
    moments, faults = _moments(state)
    faults |= _condition_faults(state, groups)
    personas = state.entry(Entry.PERSONAS).strip()
    faults |= _persona_faults(personas)
    source = write_directive(_directive(state, moments, groups))
    if personas and _PERSONAS not in faults:
        source += f"\n{personas}\n".encode()
    try:
        read = read_directive(source, known_models=known_models, lists=groups)
    except DirectiveFileError as error:
        for place, sentence in _placed(error, source, state).items():
            faults.setdefault(place, _missing(state, place) or sentence)
        return Composition(source, faults)
    return Composition(source, faults, None if faults else read)


def said_now(state: ComposerState, composed: Composition) -> Mapping[Location, str]:
    """Give the faults to show: all once it was to be staged, before that not what is empty."""
    if state.shown:
        return composed.faults
    return {place: said for place, said in composed.faults.items() if _is_begun(state, place)}


def list_name(group: CountryGroup) -> str:
    """Give the name by which conditions call a group: ``a5`` for ``A:5``."""
    return "".join(c for c in group.group.casefold() if c.isascii() and c.isalnum())


def _moments(state: ComposerState) -> tuple[dict[Entry, datetime], dict[Location, str]]:
    moments: dict[Entry, datetime] = {}
    faults: dict[Location, str] = {}
    try:
        zone = ZoneInfo(state.entry(Entry.ZONE).strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):  # no name, or that of a folder
        faults[Entry.ZONE.value,] = "There is no such zone. Write it as America/New_York."
        zone = ZoneInfo("UTC")
    for entry in _TIMES:
        text = state.entry(entry)
        if not text.strip():
            if entry in _REQUIRED_TIMES:
                faults[entry.value,] = "Write the date and the time."
            continue
        try:
            moments[entry] = read_local_time(text, zone)
        except LocalTimeError as error:
            faults[entry.value,] = str(error)
    return moments, faults


def _persona_faults(text: str) -> dict[Location, str]:
    """Look whether a text is the tables of test people and nothing else of a file."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {_PERSONAS: "This is not TOML. Begin each test person with [[persona]]."}
    if set(tables) <= {Entry.PERSONAS.value}:
        return {}
    return {_PERSONAS: "Only test people stand here. Begin each with [[persona]]."}


def _condition_faults(
    state: ComposerState, groups: Mapping[str, CountryGroup]
) -> dict[Location, str]:
    """Check the conditions on their own: the reader gets to them when all else is there."""
    faults: dict[Location, str] = {}
    for number, draft in enumerate(state.readings):
        for side in Side:
            text = draft.condition(side).text.strip()
            if not text:
                continue
            try:
                check_literals(check_condition(text, groups))
            except ConditionError as error:
                faults["reading", number, side.value] = str(error)
    return faults


def _directive(
    state: ComposerState, moments: Mapping[Entry, datetime], groups: Mapping[str, CountryGroup]
) -> Directive:
    """Put together what was typed; it need not be right."""
    text = state.entry(Entry.TEXT)
    return Directive(
        id=state.entry(Entry.ID).strip(),
        title=state.entry(Entry.TITLE).strip(),
        authority=state.entry(Entry.AUTHORITY).strip(),
        reference=state.entry(Entry.REFERENCE).strip(),
        basis=state.entry(Entry.BASIS).strip(),
        text=text,
        text_sha256=sha256_hex(text.encode()),
        received=moments.get(Entry.RECEIVED, _STAND_IN),
        in_force=moments.get(Entry.IN_FORCE, _STAND_IN),
        until=moments.get(Entry.UNTIL),
        review=moments.get(Entry.REVIEW),
        zone=state.entry(Entry.ZONE).strip(),
        models=state.models(ModelEntry.MODELS),
        duties=state.entry(Entry.DUTIES).strip(),
        least_nal=state.least_nal,
        supersedes=tuple(Supersession(each.id, each.models) for each in state.supersedes),
        fallback=state.models(ModelEntry.FALLBACK),
        readings=tuple(_reading(draft) for draft in state.readings),
        lists=tuple(
            ListUse(name, groups[name].group, groups[name].edition, groups[name].sha256, ())
            for name in _lists_called(state)
            if name in groups
        ),
    )


def _reading(draft: ReadingDraft) -> Reading:
    return Reading(
        id=draft.text(ReadingEntry.ID).strip(),
        title=draft.text(ReadingEntry.TITLE).strip(),
        block=draft.condition(Side.BLOCK).text.strip(),
        hold=draft.condition(Side.HOLD).text.strip(),
        keep_open=draft.condition(Side.KEEP_OPEN).text.strip(),
        needs_nationality=draft.needs_nationality,
        people=draft.text(ReadingEntry.PEOPLE).strip(),
    )


def _lists_called(state: ComposerState) -> list[str]:
    called: set[str] = set()
    for draft in state.readings:
        for side in Side:
            try:
                called |= set(parse_condition(draft.condition(side).text).lists)
            except ConditionError:  # empty, or not Cedar yet: named at its field
                continue
    return sorted(called)


def _placed(error: DirectiveFileError, source: bytes, state: ComposerState) -> dict[Location, str]:
    """Find the field of each fault: the last key that begins on its line or before."""
    lines = SourceLines(source.decode())
    starts = sorted((lines.line_of(place), place) for place in _places(state))
    found: dict[Location, str] = {}
    for fault in error.faults:
        place = max(
            (start for start in starts if start[0] <= fault.line),
            key=lambda start: start[0],
            default=(0, (Entry.TITLE.value,)),
        )[1]
        place = _PERSONAS if place[0] == _PERSONAS[0] else place
        sentence = f"{fault.problem} {fault.remedy}".strip()
        found[place] = f"{found[place]} {sentence}" if place in found else sentence
    return found


def _places(state: ComposerState) -> list[Location]:
    places: list[Location] = [(entry.value,) for entry in Entry if _is_written(state, entry)]
    if _PERSONAS in places:  # the first of them: the file knows tables, not their array
        places[places.index(_PERSONAS)] = (*_PERSONAS, 0)
    places += [(entry.value,) for entry in ModelEntry]
    places += [("least_nal",), ("supersedes",)]
    for number, draft in enumerate(state.readings):
        places.append(("reading", number))
        places += [("reading", number, key) for key in ("id", "title", "block", "hold")]
        if draft.condition(Side.KEEP_OPEN).text.strip():
            places.append(("reading", number, Side.KEEP_OPEN.value))
    return places


def _is_written(state: ComposerState, entry: Entry) -> bool:
    return entry not in _UNWRITTEN_IF_EMPTY or bool(state.entry(entry).strip())


def _missing(state: ComposerState, place: Location) -> str:
    """Say what an empty field wants, or nothing for one that is not empty."""
    empty = not state.models(ModelEntry.MODELS) if place == ("models",) else False
    if empty or (place[-1] in _WANTED and place[-1] != "models" and not _is_begun(state, place)):
        return _WANTED[place[-1]]
    return ""


def _is_begun(state: ComposerState, place: Location) -> bool:
    """Tell whether somebody has typed at a place already."""
    match place:
        case (str(key),) if key in tuple(Entry):
            return bool(state.entry(Entry(key)).strip())
        case ("reading", int(number), str(key)) if key in tuple(ReadingEntry):
            return bool(state.readings[number].text(ReadingEntry(key)).strip())
        case ("reading", int(), str()):
            return True
    return False
