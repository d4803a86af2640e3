"""The life of a directive before anybody decides: staged, authenticated, withdrawn, read."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.audit.events import Event
from kiosk.directives.file import read_directive
from kiosk.directives.groups import read_group
from kiosk.domain.directives import (
    Authentication,
    DirectiveRecord,
    DirectiveStage,
    DirectiveState,
)
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.facts import regroup_named
from kiosk.services.permission import changing, reading
from kiosk.services.rule_book import (
    GROUP,
    KILL_SWITCH,
    LETTER,
    directive_of,
    rule_book,
    subjects_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kiosk.directives.directive import Directive
    from kiosk.directives.rules import RuleBook
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

METHODS = ("call_back", "in_person", "signed_letter")
"""The ways to authenticate a letter; what the program wrote itself is ``own_decision``."""

LETTER_MAX_BYTES = 20 * 1024 * 1024
_SHORTEST_NOTE = 3

_ALREADY: Final = {
    DirectiveStage.STAGED: "This directive is staged already.",
    DirectiveStage.AUTHENTICATED: "This directive is authenticated already.",
    DirectiveStage.APPROVED: "This directive is approved already.",
    DirectiveStage.WITHDRAWN: "This directive is withdrawn already.",
}


class DirectiveLifeError(KioskError):
    """Refuse a step that a directive's life does not allow."""


class LetterAlteredError(DirectiveLifeError):
    """Report a letter that is not the one that was authenticated."""


@dataclass(frozen=True, slots=True)
class DirectiveView:
    """Hold a directive of the store: its record, its file as read, its state now."""

    record: DirectiveRecord
    directive: Directive
    state: DirectiveState


def stage(
    env: Environment, session: OperatorSession, source: bytes, *, groups: Sequence[bytes] = ()
) -> DirectiveRecord:
    """Take a directive file into the store, with the country groups that it uses.

    ``groups`` are files of groups beside those of the environment. Nothing
    comes into force by it. Raises `DirectiveFileError` for a file that cannot
    be used, and `DirectiveLifeError` for an id that is taken.
    """
    at_hand = {read_group(data).sha256: data for data in (*env.country_groups, *groups)}
    with changing(env, session, Act.STAGE_DIRECTIVE) as (uow, now):
        directive = _checked(uow, source, at_hand)
        if directive.id.startswith(KILL_SWITCH):
            raise DirectiveLifeError(
                "Ids that begin like this one belong to kill switches.",
                "Give the directive another id, or throw a kill switch.",
            )
        record = add_staged(uow, directive, source, session.person_id, now)
        for use in directive.lists:
            uow.directives.attach(directive.id, f"{GROUP}{use.sha256}", at_hand[use.sha256])
        regroup_named(uow, subjects_of(directive), now)
        uow.log.append(
            Event.DIRECTIVE_STAGED,
            at=now,
            actor=session.person_id,
            body={"directive": record.id, "sha256": record.sha256},
        )
        uow.commit()
    return record


def authenticate(
    env: Environment,
    session: OperatorSession,
    directive_id: str,
    *,
    method: str,
    note: str,
    letter: bytes,
) -> DirectiveRecord:
    """Say how the letter behind a staged directive was found genuine, and keep it.

    ``method`` is one of `METHODS`; ``note`` says whom the officer spoke to and
    is sealed. What was told by mouth alone has no letter and stays staged.
    """
    if method not in METHODS:
        raise DirectiveLifeError(
            "This is no way to authenticate a letter.", f"Choose one of {', '.join(METHODS)}."
        )
    if len(note.strip()) < _SHORTEST_NOTE:
        raise DirectiveLifeError(
            "The note is missing.", "Say with whom the letter was checked, and how."
        )
    if not 0 < len(letter) <= LETTER_MAX_BYTES:
        raise DirectiveLifeError(
            "The letter is missing or longer than 20 MB.",
            "Attach the letter as it was received.",
        )
    with changing(env, session, Act.AUTHENTICATE_DIRECTIVE) as (uow, now):
        record = uow.directives.get(directive_id)
        _require_stage(record, DirectiveStage.STAGED)
        digest = hashlib.sha256(letter).hexdigest()
        authentication = Authentication(method, note.strip(), digest, session.person_id, now)
        record = replace(record, stage=DirectiveStage.AUTHENTICATED, authentication=authentication)
        uow.directives.attach(directive_id, LETTER, letter)
        uow.directives.replace(record)
        uow.log.append(
            Event.DIRECTIVE_AUTHENTICATED,
            at=now,
            actor=session.person_id,
            body={"directive": directive_id, "method": method, "letter_sha256": digest},
        )
        uow.commit()
    return record


def withdraw(
    env: Environment, session: OperatorSession, directive_id: str, reason: str
) -> DirectiveRecord:
    """Take back a directive that nobody has approved; an approved one is lifted instead."""
    if len(reason.strip()) < _SHORTEST_NOTE:
        raise DirectiveLifeError("The reason is missing.", "Say why it is withdrawn.")
    with changing(env, session, Act.WITHDRAW_DIRECTIVE) as (uow, now):
        record = uow.directives.get(directive_id)
        _require_stage(record, DirectiveStage.STAGED, DirectiveStage.AUTHENTICATED)
        record = replace(record, stage=DirectiveStage.WITHDRAWN, withdrawn_at=now)
        uow.directives.attach(directive_id, "withdrawal", reason.strip().encode())
        uow.directives.replace(record)
        regroup_named(uow, subjects_of(directive_of(uow, record)), now)
        uow.log.append(
            Event.DIRECTIVE_WITHDRAWN,
            at=now,
            actor=session.person_id,
            body={"directive": directive_id},
        )
        uow.commit()
    return record


def directives(env: Environment, session: OperatorSession) -> Sequence[DirectiveView]:
    """Give every directive, newest first, with its state now."""
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        now, book = env.clock(), rule_book(uow)
        return [_view(uow, record, book, now) for record in reversed(uow.directives.all())]


def directive_named(
    env: Environment, session: OperatorSession, directive_id: str, at: datetime | None = None
) -> DirectiveView:
    """Give one directive with its state at an instant, now by default."""
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        record = uow.directives.get(directive_id)
        return _view(uow, record, rule_book(uow), env.clock() if at is None else at)


def letter(env: Environment, session: OperatorSession, directive_id: str) -> bytes:
    """Give the letter that was attached, if it is still the one that was authenticated."""
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        return require_letter(uow, uow.directives.get(directive_id))


def check_letter(
    env: Environment, session: OperatorSession, directive_id: str, shown: bytes
) -> None:
    """Raise `LetterAlteredError` unless ``shown`` is the letter that was authenticated."""
    with reading(env, session, Act.READ_DIRECTIVES) as uow:
        kept = require_letter(uow, uow.directives.get(directive_id))
    if not hmac.compare_digest(kept, shown):
        raise _altered()


def require_letter(uow: UnitOfWork, record: DirectiveRecord) -> bytes:
    """Give the letter of a record; raise `LetterAlteredError` unless its digest is the noted."""
    kept = uow.directives.attachments(record.id, LETTER).get(LETTER, b"")
    noted = "" if record.authentication is None else record.authentication.letter_sha256
    if not hmac.compare_digest(hashlib.sha256(kept).hexdigest(), noted):
        raise _altered()
    return kept


def add_staged(
    uow: UnitOfWork, directive: Directive, source: bytes, person_id: str, now: datetime
) -> DirectiveRecord:
    """Store a directive as staged; raise `DirectiveLifeError` for an id that is taken."""
    if any(each.id == directive.id for each in uow.directives.all()):
        raise DirectiveLifeError(
            "A directive with this id is in the store already.",
            "Give the new one an id of its own; an amendment supersedes what it amends.",
        )
    record = DirectiveRecord(
        id=directive.id,
        source=source,
        sha256=hashlib.sha256(source).hexdigest(),
        staged_by=person_id,
        staged_at=now,
    )
    uow.directives.add(record)
    return record


def _checked(uow: UnitOfWork, source: bytes, groups: Mapping[str, bytes]) -> Directive:
    known = {model.name for model in uow.models.all()}
    lists = {digest: read_group(data) for digest, data in groups.items()}
    return read_directive(source, known_models=known, lists=lists)


def _view(uow: UnitOfWork, record: DirectiveRecord, book: RuleBook, at: datetime) -> DirectiveView:
    if record.stage is DirectiveStage.APPROVED:
        state = book.state(record.id, at)
    else:
        state = DirectiveState(record.stage.value)
    return DirectiveView(record, directive_of(uow, record), state)


def _require_stage(record: DirectiveRecord, *stages: DirectiveStage) -> None:
    if record.stage not in stages:
        raise already(record.stage)


def already(stage: DirectiveStage) -> DirectiveLifeError:
    """Give the error of an act that a directive's stage is past."""
    return DirectiveLifeError(_ALREADY[stage], "Look at it again: somebody may have been quicker.")


def _altered() -> LetterAlteredError:
    return LetterAlteredError(
        "This letter is not the one that was authenticated.",
        "Ask the authority again, and stage the directive anew.",
    )
