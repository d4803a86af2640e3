"""``kiosk directive check``: what directive files decide about people in a CSV file."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from kiosk.app.assets import asset
from kiosk.app.directive_life_command import COMMANDS
from kiosk.directives.decision import Evaluator, Outcome, decide
from kiosk.directives.directive import DirectiveFileError
from kiosk.directives.file import MAX_FILE_BYTES, read_directive
from kiosk.directives.groups import MAX_GROUP_BYTES, CountryGroup, read_group
from kiosk.directives.personas import read_persons
from kiosk.directives.principal import cohort_of
from kiosk.directives.rules import ReadingChoiceError, Rule, RuleBook, choose_reading
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.directives.directive import Directive
    from kiosk.directives.principal import CohortFacts

_AT_ONCE: Final = 4096
# Outside these the calendar ends within a day of the earth's time zones.
_YEARS: Final = range(1900, 9000)


class CommandError(KioskError):
    """Refuse what stands on the command line."""


@click.group("directive", commands=COMMANDS)
def directive() -> None:
    """Check directive files, and lead directives from stage to lift."""


@directive.command("check")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--persons", required=True, metavar="CSV", help="The people, a row each.")
@click.option("--model", required=True, help="The model that they ask for.")
@click.option("--at", "instant", metavar="TIME", help="Decide as of this instant (ISO 8601).")
@click.option(
    "--reading",
    "choices",
    multiple=True,
    metavar="DIRECTIVE=ID",
    help="The reading chosen for a directive that has several.",
)
@click.option("--uncontrolled", is_flag=True, help="The model is not a controlled one.")
@click.option("--json", "as_json", is_flag=True, help="Print the decisions as JSON.")
def check(
    *,
    files: Sequence[str],
    persons: str,
    model: str,
    instant: str | None,
    choices: Sequence[str],
    uncontrolled: bool,
    as_json: bool,
) -> None:
    """Decide about people in a CSV file by directive files, taken as approved.

    Without a file nothing is in force. The instant is the present one unless
    --at names another, with its offset from UTC.
    """
    at = _instant(instant)
    book = _rule_book(files, _choices(choices))
    outcomes = _outcomes(Path(persons), model, at, book, controlled=not uncontrolled)
    if as_json:
        click.echo(f"[{', '.join(_as_json(person_id, found) for person_id, found in outcomes)}]")
        return
    for line in _table(outcomes):
        click.echo(line)
    if files and not book.in_force(model, at):
        click.echo(f"No directive given is in force for {_escaped(model)} then.")
    for contradiction in book.contradictions(at):
        click.echo(contradiction.sentence)


def shipped_groups() -> Mapping[str, CountryGroup]:
    """Return the country groups that come with the program, by digest."""
    groups = {}
    for path in sorted(asset("directives", "groups").glob("*.toml")):
        group = read_group(path.read_bytes())
        groups[group.sha256] = group
    return groups


def read_directive_file(path: Path) -> Directive:
    """Read a directive file from disk; name the file in what is wrong with it."""
    try:
        return read_directive(_content(path, MAX_FILE_BYTES), lists=_groups(path))
    except DirectiveFileError as error:
        raise CommandError(
            f"The directive file {_escaped(path.name)} cannot be used.",
            "\n".join(str(fault) for fault in error.faults),
        ) from error


def _groups(path: Path) -> Mapping[str, CountryGroup]:
    """Return the shipped groups and those in ``groups/`` beside a directive file."""
    groups = dict(shipped_groups())
    for beside in sorted(path.parent.glob("groups/*.toml")):
        group = read_group(_content(beside, MAX_GROUP_BYTES))
        groups[group.sha256] = group
    return groups


def _rule_book(files: Sequence[str], choices: Mapping[str, str]) -> RuleBook:
    directives = [read_directive_file(Path(file)) for file in files]
    unknown = choices.keys() - {entry.id for entry in directives}
    if unknown:
        raise ReadingChoiceError(
            f"A reading is chosen for {_escaped(min(unknown))}, which no file holds.",
            f"The directives are: {', '.join(entry.id for entry in directives) or 'none'}.",
        )
    return RuleBook(
        Rule(entry, choose_reading(entry, choices.get(entry.id)), entry.in_force)
        for entry in directives
    )


def _choices(choices: Sequence[str]) -> dict[str, str]:
    """Read ``DIRECTIVE=ID`` pairs; one directive has one reading."""
    found: dict[str, str] = {}
    for choice in choices:
        directive_id, equals, reading_id = choice.partition("=")
        if not (directive_id and equals and reading_id):
            raise CommandError(
                "A reading is not chosen in the form DIRECTIVE=ID.",
                "Write --reading us-2026-06-12=B.",
            )
        if found.setdefault(directive_id, reading_id) != reading_id:
            raise CommandError(
                f"Two readings are chosen for {_escaped(directive_id)}.", "Choose one of them."
            )
    return found


def _outcomes(
    path: Path, model: str, at: datetime, book: RuleBook, *, controlled: bool
) -> list[tuple[str, Outcome]]:
    """Return each person's id and outcome; people with equal facts share one decision."""
    zone = at.tzinfo or UTC
    named = book.names_subjects()
    known: dict[CohortFacts, Outcome] = {}
    found: list[tuple[str, Outcome]] = []
    try:
        with path.open("rb") as file:
            people = read_persons(file, zone=zone)
            while some := list(islice(people, _AT_ONCE)):
                cohorts = [cohort_of(person.facts, at, zone, named=named) for person in some]
                new = list({cohort: None for cohort in cohorts if cohort not in known})
                # Asks Cedar about all of them at once; the decisions find its answers.
                Evaluator().outcomes(new, model, at, book, controlled=controlled)
                for cohort in new:
                    known[cohort] = decide(cohort, model, at, book, controlled=controlled)
                found += [
                    (person.id, known[cohort])
                    for person, cohort in zip(some, cohorts, strict=True)
                ]
    except OSError as error:
        raise _unreadable(path, error) from error
    return found


def _instant(text: str | None) -> datetime:
    if text is None:
        return datetime.now().astimezone()
    try:
        at = datetime.fromisoformat(text.strip())
    except ValueError:
        raise CommandError(
            "The time after --at cannot be read.", "Write it as 2026-06-12T17:21:00-04:00."
        ) from None
    if at.tzinfo is None:
        raise CommandError(
            "The time after --at says no offset from UTC.",
            f"Write it as {at.isoformat()}-04:00, or with Z for UTC.",
        )
    if at.year not in _YEARS:
        raise CommandError(
            "The time after --at lies too far away.",
            f"Name a year from {_YEARS.start} to {_YEARS.stop - 1}.",
        )
    return at


def _content(path: Path, most: int) -> bytes:
    """Return a file's bytes, at most one more than is taken."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> CommandError:
    name = _escaped(path.name)
    if isinstance(error, FileNotFoundError):
        return CommandError(f"There is no file {name}.", "Check its name and folder.")
    return CommandError(
        f"The file {name} cannot be opened.", "Check that it is a file and that you may read it."
    )


def _as_json(person_id: str, outcome: Outcome) -> str:
    return f'{{"id": {json.dumps(person_id)}, {_outcome_as_json(outcome)}}}'


@lru_cache(maxsize=4096)
def _outcome_as_json(outcome: Outcome) -> str:
    """Return the members of an outcome, without the braces."""
    members = {
        "decision": outcome.decision.name.lower(),
        "reasons": [
            {**asdict(reason), "decision": reason.decision.name.lower()}
            for reason in outcome.reasons
        ],
    }
    return json.dumps(members)[1:-1]


def _table(outcomes: Sequence[tuple[str, Outcome]]) -> Iterator[str]:
    """Yield a line for each person, and the counts."""
    width = max((len(_escaped(person_id)) for person_id, _ in outcomes), default=0)
    counts = {"allow": 0, "block": 0, "hold": 0}
    for person_id, outcome in outcomes:
        decision = outcome.decision.name.lower()
        counts[decision] += 1
        sentences = " ".join(reason.sentence for reason in outcome.reasons)
        yield f"{_escaped(person_id):{width}}  {decision:5}  {sentences}".rstrip()
    yield (
        f"{len(outcomes)} people: {counts['allow']} allowed, {counts['block']} blocked, "
        f"{counts['hold']} held."
    )


def _escaped(text: str) -> str:
    """Write what a terminal would obey as escapes: names and ids come from files."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text
    )
