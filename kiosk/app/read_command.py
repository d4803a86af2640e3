"""The command ``kiosk read``: document images and PDFs in, lines and facts out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from kiosk.devices.worker import MAX_FILE_BYTES, ReadingWorker
from kiosk.documents import MrzError, field_positions
from kiosk.reading.errors import ReadingError
from kiosk.services.documents import CORRECTED, DOUBTFUL, assess_reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.documents import MrzDocument
    from kiosk.domain.evidence import Check
    from kiosk.reading.results import Reading

SOME_FAILED: Final = 1
_MARKS: Final = {True: "ok", False: "WRONG", None: "not tested"}


@click.command("read")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_context
def read(context: click.Context, files: Sequence[str], *, as_json: bool) -> None:
    """Read document images (JPEG, PNG, TIFF, WebP, HEIC) or PDFs.

    Prints the machine-readable lines, the facts in them and every check, in
    the order of the files. Exits with 1 where a file could not be read.
    """
    failed = False
    with ReadingWorker() as worker:
        for result in results(worker, files, today=datetime.now(tz=UTC).date()):
            failed = failed or "error" in result
            # ASCII keeps a name that is no UTF-8, and sends a terminal nothing to obey.
            click.echo(json.dumps(result) if as_json else as_text(result))
    if failed:
        context.exit(SOME_FAILED)


def results(
    worker: ReadingWorker, files: Sequence[str], *, today: date
) -> Iterator[dict[str, Any]]:
    """Yield what each file says, or its error, as plain values in the files' order."""
    for file in files:
        try:
            reading = worker.read(_content(Path(file))).reading
            yield {"file": file, **facts(reading, today=today)}
        except ReadingError as error:
            yield {"file": file, "error": str(error)}


def facts(reading: Reading, *, today: date) -> dict[str, Any]:
    """Return the lines, and the facts and checks that they hold.

    A check over a character that was corrected or is in doubt is open (``ok``
    null, found ``corrected`` or ``doubtful``), since nobody compared it with
    the document. ``doubtful`` lists characters without a clear lead, as line
    and position from 0;
    ``confidence`` is, for each field, that of its least sure character. Lines
    that are no MRZ of a known format are shown with the reason.
    """
    shown: dict[str, Any] = {"mrz": list(reading.lines)}
    if reading.corrected:
        shown["corrected"] = list(reading.corrected)
    if reading.doubtful:
        shown["doubtful"] = [list(place) for place in reading.doubtful]
    try:
        assessed = assess_reading(
            reading.lines,
            reading.corrected,
            today,
            doubtful=reading.doubtful,
            specimens_allowed=True,
        )
    except MrzError as error:
        return {**shown, "error": str(error)}
    return {
        **shown,
        "format": str(assessed.document.format),
        "fields": dict(assessed.document.fields),
        "confidence": _confidence(assessed.document, reading),
        "checks": [_check(check) for check in assessed.checks],
        "nationality": _nationality_as_read(assessed.document),
        "seconds": reading.seconds,
    }


def _confidence(document: MrzDocument, reading: Reading) -> dict[str, float]:
    """Return for each field how sure the reader is of its least sure character, from 0 to 1."""
    if not reading.confidences:
        return {}
    return {
        name: min(reading.confidences[line][start:end])
        for name, (line, start, end) in field_positions(document.format).items()
    }


def _nationality_as_read(document: MrzDocument) -> str:
    """Return the characters of the field, fillers too; empty where a format has none."""
    span = field_positions(document.format).get("nationality")
    if span is None:
        return ""
    line, start, end = span
    return document.lines[line][start:end]


def _check(check: Check) -> dict[str, Any]:
    return {
        "name": check.name,
        "ok": check.ok,
        "expected": check.expected,
        "found": check.found,
    }


def as_text(result: dict[str, Any]) -> str:
    """Return a result as a person reads it: lines, facts, checks."""
    lines = [_escaped(result["file"])]
    lines += [f"    {line}" for line in result.get("mrz", [])]
    if "corrected" in result:
        lines += ["  corrected", *(f"    {line}" for line in result["corrected"])]
    if "error" in result:
        return "\n".join([*lines, f"  {result['error']}"])
    lines += [f"  {result['format']}, {result['seconds']:.2f} s"]
    lines += [
        f"  {name.replace('_', ' ')}: {value}" for name, value in result["fields"].items() if value
    ]
    for check in result["checks"]:
        open_for = (CORRECTED, DOUBTFUL)
        mark = check["found"] if check["found"] in open_for else _MARKS[check["ok"]]
        line = f"  {mark:10} {check['name'].replace('_', ' ')}"
        if check["ok"] is False:
            line += f": expected {check['expected']}, found {check['found']}"
        lines.append(line)
    return "\n".join(lines)


def _escaped(name: str) -> str:
    """Write what a terminal would obey, or cannot show, as escapes: a file's name is hostile."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name
    )


def _content(path: Path) -> bytes:
    """Return a file's bytes, at most one more than a worker takes."""
    try:
        if path.exists() and not path.is_file():
            raise ReadingError("This is no file that can be read.", "Name a picture or a PDF.")
        with path.open("rb") as file:
            return file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError as error:
        raise ReadingError("There is no such file.", "Check its name and folder.") from error
    except OSError as error:
        raise ReadingError(
            "This file cannot be opened.", "Check that it is a file and that you may read it."
        ) from error
