"""What a directive file says, checked: ids, models, conditions, lists, personas."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.directives.cedar import ConditionError, check_condition
from kiosk.directives.directive import EVERY_MODEL, ListUse
from kiosk.directives.literals import check_literals
from kiosk.directives.person_cells import COLUMNS, CellError, facts_of
from kiosk.directives.wording import nearest, shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from kiosk.directives.file_faults import Faults
    from kiosk.directives.file_schema import DirectiveTable, PersonaTable
    from kiosk.directives.groups import CountryGroup
    from kiosk.directives.source_lines import Location

_CONDITIONS = ("block", "hold", "keep_open")


def check_contents(
    table: DirectiveTable,
    faults: Faults,
    known_models: Collection[str] | None,
    groups: Iterable[CountryGroup],
) -> tuple[ListUse, ...]:
    """Add every fault of the contents; return the lists with their members."""
    _check_repeated_ids(table, faults)
    _check_models(table, faults, known_models)
    _check_supersessions(table, faults)
    lists = _lists(table, faults, tuple(groups))
    _check_readings(table, faults)
    _check_personas(table, faults)
    return lists


def _check_repeated_ids(table: DirectiveTable, faults: Faults) -> None:
    arrays: dict[str, list[str]] = {
        "reading": [entry.id for entry in table.reading],
        "list": [entry.name for entry in table.lists],
        "persona": [entry.id for entry in table.persona],
        "supersedes": [entry.id for entry in table.supersedes],
    }
    for array, ids in arrays.items():
        key = "name" if array == "list" else "id"
        for position, entry_id in enumerate(ids):
            if entry_id in ids[:position]:
                faults.add(
                    (array, position, key),
                    f"The {key} {entry_id} of {array} stands twice.",
                    "Give each its own, or drop one.",
                )


def _check_models(
    table: DirectiveTable, faults: Faults, known_models: Collection[str] | None
) -> None:
    named: list[tuple[Location, list[str]]] = [
        (("models",), table.models),
        (("fallback",), table.fallback),
        *(
            (("supersedes", position, "models"), entry.models)
            for position, entry in enumerate(table.supersedes)
        ),
        *(
            (("persona", position, "model"), [entry.model])
            for position, entry in enumerate(table.persona)
            if entry.model
        ),
    ]
    for location, models in named:
        _check_one_list_of_models(location, models, faults, known_models)
    for model in table.fallback:
        if model in table.models or EVERY_MODEL in (model, *table.models):
            faults.add(
                ("fallback",),
                f"The fallback {model} is a model that the directive itself names.",
                "Name models that stay open.",
                containing=model,
            )


def _check_one_list_of_models(
    location: Location, models: list[str], faults: Faults, known: Collection[str] | None
) -> None:
    for model, count in Counter(models).items():
        if count > 1:
            faults.add(location, f"The model {model} stands twice.", "Drop one of them.")
        if known is not None and model != EVERY_MODEL and model not in known:
            found = nearest(model, known)
            faults.add(
                location,
                f"There is no model {shown(model)}.",
                f"Did you mean {found}?" if found else f"The models are: {', '.join(known)}.",
                containing=model,
            )
    if EVERY_MODEL in models and len(models) > 1:
        faults.add(
            location, "The sign * means every model and stands alone.", "Drop it, or the others."
        )


def _check_supersessions(table: DirectiveTable, faults: Faults) -> None:
    for position, entry in enumerate(table.supersedes):
        if entry.id == table.id:
            faults.add(
                ("supersedes", position, "id"),
                "The directive supersedes itself.",
                "Name the id of the older directive.",
                containing=entry.id,
            )
        for model in entry.models:
            if EVERY_MODEL not in table.models and model not in table.models:
                faults.add(
                    ("supersedes", position, "models"),
                    f"The directive supersedes another for {model}, which it does not name.",
                    "Name the model in models as well, or drop it here.",
                    containing=model,
                )
    if not table.reading and not table.supersedes:
        faults.add(
            ("title",),
            "The directive has no reading and supersedes nothing, so it does nothing.",
            "Write a [[reading]], or name in supersedes what it lifts.",
        )


def _lists(
    table: DirectiveTable, faults: Faults, groups: tuple[CountryGroup, ...]
) -> tuple[ListUse, ...]:
    found = []
    for position, entry in enumerate(table.lists):
        group = next((group for group in groups if group.sha256 == entry.sha256), None)
        if group is None:
            faults.add(
                ("list", position, "sha256"),
                f"No country group at hand has the digest of list {entry.name}.",
                _group_remedy(entry.group, groups),
            )
        elif (group.group, group.edition) != (entry.group, entry.edition):
            faults.add(
                ("list", position, "edition"),
                f"The digest of list {entry.name} is that of group {group.group}, edition "
                f"{group.edition}.",
                "Name that group and edition, or correct the digest.",
            )
        else:
            found.append(
                ListUse(entry.name, group.group, group.edition, group.sha256, group.members)
            )
    return tuple(found)


def _group_remedy(name: str, groups: tuple[CountryGroup, ...]) -> str:
    editions = [f"{group.edition} with {group.sha256}" for group in groups if group.group == name]
    if editions:
        return f"The group {shown(name)} is at hand in edition {', '.join(editions)}."
    return "Add the file of the group, or name another."


def _check_readings(table: DirectiveTable, faults: Faults) -> None:
    names = [entry.name for entry in table.lists]
    for position, reading in enumerate(table.reading):
        if not any(getattr(reading, key).strip() for key in _CONDITIONS):
            faults.add(
                ("reading", position),
                f"The reading {reading.id} blocks and holds nobody.",
                "Write block or hold; a directive that only lifts has no reading.",
            )
        for key in _CONDITIONS:
            text = getattr(reading, key)
            if not text.strip():
                continue
            try:
                check_literals(check_condition(text, names))
            except ConditionError as error:
                faults.add(
                    ("reading", position, key),
                    error.problem,
                    error.remedy,
                    containing=error.fragment,
                )


def _check_personas(table: DirectiveTable, faults: Faults) -> None:
    ids = {reading.id for reading in table.reading}
    try:
        zone = ZoneInfo(table.zone)
    except (ZoneInfoNotFoundError, ValueError):  # named already, by the times
        zone = ZoneInfo("UTC")
    for position, persona in enumerate(table.persona):
        for reading_id in persona.expect if isinstance(persona.expect, dict) else ():
            if reading_id not in ids:
                faults.add(
                    ("persona", position, "expect"),
                    f"The persona expects a decision of reading {shown(reading_id)}, which there "
                    "is not.",
                    f"The readings are: {', '.join(sorted(ids)) or 'none'}.",
                )
        try:
            facts_of(persona_cells(persona), subject="", zone=zone)
        except CellError as error:
            faults.add(("persona", position, error.column), error.problem, error.remedy)


def persona_cells(persona: PersonaTable) -> dict[str, str]:
    """Return the cells of a persona as the persons CSV would hold them."""
    return {name: str(getattr(persona, name)) for name in COLUMNS}
