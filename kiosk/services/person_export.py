"""Give a person everything that is held about them: as data, and as a page to read.

What protects others stays out: the entries of screening lists, the words of
legal holds, and who else is like them.
"""

from __future__ import annotations

import base64
import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.audit.events import Event
from kiosk.domain.dates import PartialDate
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.access_log import LoggedAct, note_request
from kiosk.services.erased import refuse_erased
from kiosk.services.permission import changing
from kiosk.services.service_tokens import answered_ever

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.service_accounts import ServiceAccount
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

FORMAT = "identity-kiosk/person/v1"
_SHORTEST_WORDS = 3
_NOT_THEIRS = {
    "person_id",
    "service_id",
    "officer",
    "opened_by",
    "first_officer",
    "second_officer",
    "inspected_by",
    "witnessed_by",
}
_AS_FILES = {"signature_png", "image"}


class PersonExport(NamedTuple):
    """Hold everything about one person: JSON to process, HTML to print."""

    data: bytes
    page: str


def export_person(
    env: Environment, session: OperatorSession, person_id: str, *, reason: str
) -> PersonExport:
    """Gather what is held about a person, and note that it was handed out."""
    if len(reason.strip()) < _SHORTEST_WORDS:
        raise KioskError("The reason is missing.", "Say who asked for the export, and how.")
    with changing(env, session, Act.EXPORT_PERSON) as (uow, now):
        refuse_erased(uow, person_id)
        act = LoggedAct("exported", Event.PERSON_EXPORTED)
        note_request(uow, session, person_id, now, act, words=reason)
        gathered = _gather(uow, person_id, now)
        uow.commit()
    text = json.dumps(gathered, ensure_ascii=False, indent=2)
    return PersonExport(text.encode(), _page(gathered))


def _gather(uow: UnitOfWork, person_id: str, now: datetime) -> dict[str, Any]:
    person = uow.persons.get(person_id)
    shown = uow.evidence.of_person(person_id)
    restriction = uow.rights.restriction(person_id)
    return {
        "format": FORMAT,
        "as_of": now.isoformat(),
        "issuer": uow.issuer.settings().name,
        "person": _plain(person),
        "facts": [
            {"recorded_at": at.isoformat(), **_plain(facts)}
            for at, facts in uow.facts.history(person_id)
        ],
        "documents": [
            {**_plain(each), "image": _file(uow.evidence.image(each.id))} for each in shown
        ],
        "statements": [_plain(each) for each in uow.attestations.of_person(person_id)],
        "answers_for": [_answer(each, person_id) for each in answered_ever(uow, person_id)],
        "tokens": [_plain(each) for each in uow.tokens.of_person(person_id)],
        "appeals": [_plain(each) for each in uow.appeals.all() if each.person_id == person_id],
        "reliefs": [_plain(each) for each in uow.appeals.reliefs(person_id)],
        "restriction": None if restriction is None else _plain(restriction),
        "opened_by": [_plain(each) for each in uow.rights.notes(person_id)],
        "log": list(_log(uow, person_id)),
    }


def _answer(account: ServiceAccount, person_id: str) -> dict[str, Any]:
    """Say for which service the person answers, or answered, and when; of nobody else."""
    own = [each for each in account.answerable if each.person_id == person_id]
    return {
        "service": account.name,
        "purpose": account.purpose,
        "times": [{"since": _plain(each.since), "until": _plain(each.until)} for each in own],
    }


def _log(uow: UnitOfWork, person_id: str) -> Iterator[dict[str, Any]]:
    """Give the log's entries about a person with the salts that open their commitments.

    The commitment is the SHA-256 of the salt followed by the person's id.
    """
    about = {(each.leaf, each.role): each.salt.hex() for each in uow.rights.commitments(person_id)}
    wanted = {leaf for leaf, _ in about}
    for number, leaf in enumerate(uow.log.leaves()):
        if number in wanted:
            entry = json.loads(leaf)
            roles = {role: salt for (at, role), salt in about.items() if at == number}
            yield {
                "entry": number,
                "at": entry["at"],
                "event": entry["event"],
                "commitments": {
                    role: {"commitment": entry[role], "salt": salt} for role, salt in roles.items()
                },
            }


def _plain(value: Any) -> Any:
    """Give a value of the domain as JSON has it; ids of other people stay out."""
    if is_dataclass(value):
        return {
            each.name: _file(getattr(value, each.name))
            if each.name in _AS_FILES
            else _plain(getattr(value, each.name))
            for each in fields(value)
            if each.name not in _NOT_THEIRS
        }
    if isinstance(value, list | tuple | frozenset):
        plain = [_plain(each) for each in value]
        return sorted(plain) if isinstance(value, frozenset) else plain
    if isinstance(value, PartialDate | datetime):
        return value.isoformat() if isinstance(value, datetime) else str(value)
    return value.name.lower() if isinstance(value, Enum) else value


def _file(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _page(gathered: Mapping[str, Any]) -> str:
    parts = [
        f"<h1>{escape(gathered['issuer'])}</h1>",
        f"<p>Everything that is held about one person, as of {escape(gathered['as_of'])}.</p>",
    ]
    for name in ("person", "facts", "documents", "statements", "tokens", "appeals", "reliefs"):
        parts += _section(name.capitalize(), gathered[name])
    parts += _section("Services that this person answers for", gathered["answers_for"])
    parts += _section("Who opened this record, and why", gathered["opened_by"])
    parts += _section("Restriction", gathered["restriction"] or [])
    entries = [
        {"entry": each["entry"], "at": each["at"], "event": each["event"]}
        for each in gathered["log"]
    ]
    parts += _section("Entries of the log", entries)
    return "\n".join(parts)


def _section(title: str, held: Any) -> list[str]:
    rows = held if isinstance(held, list) else [held]
    parts = [f"<h2>{escape(title)}</h2>"]
    if not rows:
        parts.append("<p>None.</p>")
    for row in rows:
        parts.append("<table cellpadding='3'>")
        parts += [
            f"<tr><td>{escape(key)}</td><td>{escape(shown)}</td></tr>"
            for key, shown in _lines(row)
        ]
        parts.append("</table><br>")
    return parts


def _lines(row: Mapping[str, Any], before: str = "") -> Iterable[tuple[str, str]]:
    for key, value in row.items():
        name = f"{before}{key.replace('_', ' ')}"
        match value:
            case dict():
                yield from _lines(value, f"{name}: ")
            case list():
                for number, each in enumerate(value, 1):
                    if isinstance(each, dict):
                        yield from _lines(each, f"{name} {number}: ")
                    else:
                        yield f"{name} {number}", str(each)
            case str() if key in _AS_FILES:
                yield name, "in the data file" if value else "none"
            case _:
                yield name, "–" if value in (None, "") else str(value)
