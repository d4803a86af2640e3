"""Find in the log which bulk revocations ended before all were revoked.

Each run has an id, which every one of its entries carries together with what
was chosen and which runs it takes up again. Persons are never named there:
whose run chose persons can be told of, but not be taken up from the log alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.audit.entries import texts_in
from kiosk.audit.events import Event
from kiosk.domain.operators import Act
from kiosk.services.bulk_selection import Selection
from kiosk.services.permission import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.audit.entries import BodyValue, LogEntry
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

LOOKED_BACK = timedelta(days=1)
"""How old an entry may be that tells of a revocation to be taken up: tokens die sooner."""

_ENTRIES_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class StoppedShort:
    """Tell of a bulk revocation that ended before all were revoked.

    ``done`` of the tokens it counted were dealt with when it ended ``at``.
    ``selection`` is what it meant; ``None`` where it meant persons, whom the
    log does not name.
    """

    run: str
    done: int
    of: int
    chosen_by: str
    at: datetime
    selection: Selection | None


def stopped_short(env: Environment, session: OperatorSession) -> tuple[StoppedShort, ...]:
    """Give every bulk revocation that ended short and was not taken up, newest first.

    One that is still at work looks the same. One that lies `LOOKED_BACK` is
    not told of.
    """
    with reading(env, session, Act.READ_TOKENS) as uow:
        return open_runs(uow, env.clock())


def open_runs(uow: UnitOfWork, now: datetime) -> tuple[StoppedShort, ...]:
    """Give the runs that ended short and that no later one took up, newest first."""
    last: dict[str, LogEntry] = {}
    taken: set[str] = set()
    for entry in _entries(uow, now - LOOKED_BACK):
        run = entry.body.get("run")
        if entry.event is Event.TOKENS_REVOKED and isinstance(run, str):
            last.setdefault(run, entry)
            taken.update(texts_in(entry.body.get("takes_up")))
    found = (_told(run, entry) for run, entry in last.items() if run not in taken)
    return tuple(each for each in found if each.done < each.of)


def run_body(
    run: str, selection: Selection, takes_up: Sequence[str]
) -> dict[str, str | int | Sequence[str]]:
    """Give what every entry of a run says of it."""
    begin, end = selection.issued_from, selection.issued_until
    said: dict[str, str | Sequence[str]] = {
        "organisation": selection.organisation,
        "directive": selection.directive,
        "issued_from": "" if begin is None else begin.isoformat(),
        "issued_until": "" if end is None else end.isoformat(),
        "takes_up": tuple(takes_up),
    }
    given = {name: value for name, value in said.items() if value}
    return {"run": run, "chosen_by": "+".join(selection.ways), **given}


def _entries(uow: UnitOfWork, since: datetime) -> Iterator[LogEntry]:
    for start in range(0, uow.log.size(), _ENTRIES_AT_A_TIME):
        for entry in uow.log.page(start, _ENTRIES_AT_A_TIME):
            if entry.at < since:
                return
            yield entry


def _told(run: str, entry: LogEntry) -> StoppedShort:
    body, chosen_by = entry.body, str(entry.body.get("chosen_by", ""))
    persons = "person" in chosen_by.split("+")
    return StoppedShort(
        run,
        _whole(body.get("done")),
        _whole(body.get("of")),
        chosen_by,
        entry.at,
        None if persons else _selection(body),
    )


def _selection(body: Mapping[str, BodyValue]) -> Selection:
    begin, end = body.get("issued_from"), body.get("issued_until")
    return Selection(
        organisation=str(body.get("organisation", "")),
        directive=str(body.get("directive", "")),
        issued_from=datetime.fromisoformat(begin) if isinstance(begin, str) else None,
        issued_until=datetime.fromisoformat(end) if isinstance(end, str) else None,
    )


def _whole(value: BodyValue) -> int:
    return value if isinstance(value, int) else 0
