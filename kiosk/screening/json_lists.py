"""Read the Consolidated Screening List in JSON: an object with its entries under ``results``."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.screening.csv_lists import PARTICULARS, kind_of
from kiosk.screening.entries import ListEntry, Skip
from kiosk.screening.errors import ListFileError

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

_DEEPEST = 3  # a list of objects of values
_ISO_DAY = len("2026-11-21")


def json_rows(data: bytes, skipped: Counter[Skip]) -> tuple[Iterator[ListEntry], date | None]:
    """Give the entries, and the day that the file states; raise `ListFileError`."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ListFileError("This list is not UTF-8.", "Fetch the file again.") from None
    except json.JSONDecodeError as error:
        raise ListFileError(
            f"Line {error.lineno} of this list is not JSON.",
            "Fetch the file again; it may have been cut.",
        ) from None
    except (ValueError, RecursionError):
        raise ListFileError(
            "This list is JSON that no publisher writes.", "Fetch the file again."
        ) from None
    results = document.get("results") if isinstance(document, dict) else None
    if not isinstance(results, list):
        raise ListFileError(
            "This JSON file has no list called results.",
            "Take the consolidated list as its publisher offers it.",
        )
    return _entries(results, skipped), _stated_day(document)


def _entries(results: list[Any], skipped: Counter[Skip]) -> Iterator[ListEntry]:
    for place, result in enumerate(results, start=1):
        if not isinstance(result, dict):
            raise ListFileError(
                f"Result {place} of this list is not an object.", "Fetch the file again."
            )
        name = _text(result.get("name"))
        if not name:
            skipped[Skip.NO_NAME] += 1
            continue
        yield ListEntry(
            reference=_text(result.get("id") or result.get("_id")) or f"result {place}",
            source=_text(result.get("source")),
            kind=kind_of(_text(result.get("type"))),
            name=name,
            aliases=_several(result.get("alt_names")),
            births=_several(result.get("dates_of_birth")),
            particulars=tuple(
                (column, text) for column in PARTICULARS if (text := _text(result.get(column)))
            ),
        )


def _several(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(
        part
        for each in values
        for part in (part.strip() for part in _text(each).split(";"))
        if part
    )


def _text(value: Any, depth: int = 0) -> str:
    """Write any published value as the CSV does: parts by commas, several by semicolons.

    Half a surrogate pair, which JSON can spell and no text may hold, becomes ``?``.
    """
    if value is None or depth > _DEEPEST:
        return ""
    if isinstance(value, list | dict):
        parts = value.values() if isinstance(value, dict) else value
        mark = ", " if isinstance(value, dict) else "; "
        return mark.join(text for part in parts if (text := _text(part, depth + 1)))
    return " ".join(str(value).encode("utf-8", "replace").decode().split())


def _stated_day(document: dict[str, Any]) -> date | None:
    """Give the newest day on which one of the sources was taken over, if the file says so."""
    sources = document.get("sources_used")
    stated = [document.get("search_performed_at")]
    if isinstance(sources, list):
        stated += [source.get("last_imported") for source in sources if isinstance(source, dict)]
    days = [day for day in map(_day, stated) if day is not None]
    return max(days, default=None)


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:_ISO_DAY])
    except ValueError:
        return None
