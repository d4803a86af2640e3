"""When a fact holds: days and instants, from when on and until when.

A date that is not whole counts from the first day that it can mean, and so
does the loss of a fact; a loss without a date has happened.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from kiosk.domain.dates import PartialDate
    from kiosk.domain.facts import Fact, PersonFacts


def holds(fact: Fact, at: datetime, zone: tzinfo) -> bool:
    """Tell whether a fact has begun and is not lost at ``at``."""
    return _begun(fact.acquired, at, zone) and not is_lost(fact, at, zone)


def is_lost(fact: Fact, at: datetime, zone: tzinfo) -> bool:
    """Tell whether a fact is lost at ``at``; a loss without a date has happened."""
    return fact.lost is not None and _begun(fact.lost, at, zone)


def boundaries(facts: PersonFacts, zone: tzinfo) -> Iterator[datetime]:
    """Yield the instants at which a fact begins or ends, in no order."""
    for fact in facts.claim.facts:
        for day in (fact.acquired, fact.lost):
            if day is not None and day.known:
                yield _midnight(day.earliest, zone)
    spans = [
        *(days(entry.since, entry.until, zone) for entry in facts.affiliations),
        *(Span(entry.valid_from, entry.valid_until) for entry in facts.licences),
    ]
    for span in spans:
        yield from (instant for instant in span if instant is not None)


class Span(NamedTuple):
    """Hold a time from an instant on and no longer at another; ``None`` does not bound it."""

    start: datetime | None
    end: datetime | None


def within(span: Span, at: datetime) -> bool:
    """Tell whether an instant lies in a span; its end does not."""
    return (span.start is None or span.start <= at) and (span.end is None or at < span.end)


def days(first: PartialDate, last: PartialDate, zone: tzinfo) -> Span:
    """Return the time from the first day's beginning to the last day's end."""
    return Span(
        _midnight(first.earliest, zone) if first.known else None,
        _midnight(_following(last.latest), zone) if last.known else None,
    )


def _begun(day: PartialDate, at: datetime, zone: tzinfo) -> bool:
    return not day.known or _midnight(day.earliest, zone) <= at


def _following(day: date) -> date:
    return day if day == date.max else date.fromordinal(day.toordinal() + 1)


@lru_cache(maxsize=16384)
def _midnight(day: date, zone: tzinfo) -> datetime:
    """Return the instant at which a day begins in a zone, in UTC.

    A midnight that the clocks skip is the instant of the change; of one that
    they repeat, the first counts.
    """
    local = datetime.combine(day, time(), zone)
    try:
        return local.astimezone(UTC)
    except OverflowError:  # the first and the last day of the calendar
        return local.replace(tzinfo=UTC)
