"""``kiosk screening``: import lists, put them into use, hold people against them."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, signed_in
from kiosk.domain.errors import KioskError
from kiosk.screening.list_files import MOST_BYTES, read_list
from kiosk.services.screening import count_open_hits, screen_person
from kiosk.services.screening_lists import (
    import_list,
    list_changes,
    put_into_use,
    screening_lists,
)
from kiosk.services.screening_runs import screen_everybody

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from kiosk.app.operator_session import SignIn
    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession
    from kiosk.screening.entries import Snapshot
    from kiosk.screening.hits import ScreeningHit

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def screening() -> None:
    """Hold people against screening lists; a hit waits for an officer and blocks nobody."""


@screening.command("inspect")
@click.argument("file", type=_FILE)
@click.option("--date", "day", type=_DAY, help="The list's date, where the file states none.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def inspect_file(*, file: Path, day: datetime | None, as_json: bool) -> None:
    """Say what a list's file holds; needs no store and changes nothing."""
    snapshot = read_list(_content(file), name=file.name, dated=_date(day)).snapshot
    _tell(_snapshot(snapshot), _sentences(snapshot), as_json=as_json)


@screening.command("import")
@click.argument("file", type=_FILE)
@click.option("--name", required=True, help="The list's name; a newer file takes its place.")
@click.option("--date", "day", type=_DAY, help="The list's date, where the file states none.")
@click.option("--use", is_flag=True, help="Put it into use and hold everybody against it.")
@operator_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def import_file(
    *,
    file: Path,
    name: str,
    day: datetime | None,
    use: bool,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Import a list from a file; without --use nobody is held against it yet.

    Reads the CSV or JSON of the US Consolidated Screening List, or a CSV with
    the columns name, aliases, date_of_birth, reference.
    """
    data = _content(file)
    with signed_in(sign_in) as (program, session):
        record = import_list(program.env, session, data, name=name, dated=_date(day))
        changes = list_changes(program.env, session, record.id)
        told = _snapshot(record.snapshot) | {"id": record.id, "in_use": use} | asdict(changes)
        lines = _sentences(record.snapshot)
        lines.append(
            f"Against the list in use: {changes.added} entries added, {changes.changed} changed, "
            f"{changes.removed} removed."
        )
        if use:
            put_into_use(program.env, session, record.id)
            told |= _screened(program, session, lines)
        else:
            lines.append(f"It is not in use yet: kiosk screening use {record.id}")
    _tell(told, lines, as_json=as_json)


@screening.command("use")
@click.argument("list_id", metavar="LIST")
@operator_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def use_list(
    *,
    list_id: str,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Put an imported list into use and hold everybody against it."""
    with signed_in(sign_in) as (program, session):
        put_into_use(program.env, session, list_id)
        lines: list[str] = []
        told = _screened(program, session, lines)
    _tell(told, lines, as_json=as_json)


@screening.command("check")
@click.option("--person", "person_id", metavar="ID", help="One person only.")
@click.option("--again", is_flag=True, help="Everybody against every entry, whatever was done.")
@operator_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def check(
    *,
    person_id: str | None,
    again: bool,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Hold people against the lists in use: one, or everybody who was not held against them."""
    with signed_in(sign_in) as (program, session):
        lines: list[str] = []
        if person_id is None:
            used = [each for each in screening_lists(program.env, session) if each.in_use]
            told: dict[str, object] = {"lists": [_snapshot(each.snapshot) for each in used]}
            told |= _screened(program, session, lines, again=again)
        else:
            hits = screen_person(program.env, session, program.env.screening, person_id)
            told = {"person": person_id, "hits": [_hit(hit) for hit in hits]}
            lines += [_line(hit) for hit in hits] or ["There is no hit on this person."]
    _tell(told, lines, as_json=as_json)


def _screened(
    program: Program, session: OperatorSession, lines: list[str], *, again: bool = False
) -> dict[str, object]:
    """Hold everybody against lists that not everybody was held against; say what came of it."""
    run = screen_everybody(program.env, session, program.env.screening, again=again)
    waiting = count_open_hits(program.env, session)
    lines.append(
        f"{run.people} people were held against {run.lists} lists; "
        f"{waiting} hits wait for an officer."
    )
    return {
        "people": run.people,
        "lists_screened": run.lists,
        "people_changed": run.changed,
        "open_hits": waiting,
    }


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError:
        raise KioskError("This file cannot be read.", "Check its path and its rights.") from None


def _date(day: datetime | None) -> date | None:
    return None if day is None else day.date()


def _snapshot(snapshot: Snapshot) -> dict[str, object]:
    return {
        "name": snapshot.name,
        "sha256": snapshot.sha256,
        "size": snapshot.size,
        "dated": snapshot.dated.isoformat(),
        "entries": snapshot.entries,
        "sources": dict(snapshot.sources),
        "skipped": {reason.name.lower(): count for reason, count in snapshot.skipped.items()},
    }


def _sentences(snapshot: Snapshot) -> list[str]:
    """Say what a list is; what it writes itself is printed escaped."""
    lines = [
        f"{snapshot.entries} entries of {snapshot.dated}, SHA-256 {snapshot.sha256}.",
        *(f"  {count:>8} {_escaped(source)}" for source, count in snapshot.sources.items()),
    ]
    return lines + [f"  {count:>8} {reason}" for reason, count in snapshot.skipped.items()]


def _hit(hit: ScreeningHit) -> dict[str, object]:
    return {
        "id": hit.id,
        "list": hit.list_name,
        "source": hit.entry.source,
        "reference": hit.entry.reference,
        "name": hit.written,
        "score": hit.score,
        "finding": hit.sentence,
        "open": hit.is_open,
        "confirmed": hit.is_confirmed,
    }


def _line(hit: ScreeningHit) -> str:
    return f"{hit.id} {_escaped(hit.list_name)} {_escaped(hit.entry.reference)}: {hit.sentence}"


def _tell(told: dict[str, object], lines: Sequence[str], *, as_json: bool) -> None:
    click.echo(json.dumps(told) if as_json else "\n".join(lines))


def _escaped(text: str) -> str:
    """Write what a file holds so that nothing of it reaches the terminal as a command."""
    return "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text)
