"""Put a directive on its way to force, or lift it: two officers, one count, one transaction."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from kiosk.audit.events import Event
from kiosk.directives.directive import EVERY_MODEL, Directive, Supersession
from kiosk.directives.file import read_directive, write_directive
from kiosk.directives.impact import Question
from kiosk.directives.persona_tests import persona_failures
from kiosk.domain.directives import (
    Approval,
    Authentication,
    DirectiveStage,
    DirectiveState,
)
from kiosk.domain.operators import Act, OperatorSession
from kiosk.services.directives import DirectiveLifeError, add_staged, already, require_letter
from kiosk.services.facts import regroup_named
from kiosk.services.impact import blocked_people
from kiosk.services.permission import changing_by_two
from kiosk.services.rule_book import (
    KILL_SWITCH,
    LETTER,
    chosen_reading,
    directive_of,
    rule_book,
    subjects_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from kiosk.directives.directive import Reading
    from kiosk.domain.directives import DirectiveRecord
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

OWN_DECISION = "own_decision"
"""How a file was authenticated that the program wrote for its two officers."""

_SHORTEST_REASON = 3
_LONGEST_REASON = 2000
_LONGEST_LIFTED = 52
"""Characters of a directive's id that the id of its lift repeats; ids have 64 at most."""

_LIFTABLE = (
    DirectiveState.SCHEDULED,
    DirectiveState.IN_FORCE,
    DirectiveState.PARTLY_SUPERSEDED,
)


class StaleCountError(DirectiveLifeError):
    """Refuse a confirmation that names another count than the one there is now."""


class PersonaTestError(DirectiveLifeError):
    """Refuse a reading that decides otherwise about the file's own test people."""


class Officers(NamedTuple):
    """Hold the two sessions of an act of two."""

    first: OperatorSession
    second: OperatorSession

    def approval(self, reading: str, blocked: int, now: datetime) -> Approval:
        """Say that both approved a reading."""
        return Approval(reading, self.first.person_id, self.second.person_id, blocked, now)

    def log(
        self, uow: UnitOfWork, event: Event, now: datetime, body: Mapping[str, str | int]
    ) -> None:
        """Log what both did: the entry commits to the first as actor, the second as subject."""
        uow.log.append(
            event,
            at=now,
            actor=self.first.person_id,
            subject=self.second.person_id,
            body=body,
        )


def approve(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    directive_id: str,
    *,
    reading: str,
    blocked: int,
) -> DirectiveRecord:
    """Choose a reading and put an authenticated directive on its way to force.

    ``blocked`` is the count that the second officer typed: how many people the
    reading blocks from at least one of its models when it comes into force. It
    must equal a fresh count, made here. The directive's own persona tests must
    pass, and it must stand together with those already approved.
    """
    officers = Officers(first, second)
    with changing_by_two(env, first, second, Act.APPROVE_DIRECTIVE) as (uow, now):
        record = uow.directives.get(directive_id)
        directive = directive_of(uow, record)
        _require_ready(uow, record, directive, now)
        _require_personas(directive, chosen_reading(directive, reading))
        counted = blocked_people(uow, env, Question(rule_book(uow), directive, reading, now))
        if counted != blocked:
            raise StaleCountError(
                f"The number typed is {blocked}, but {counted} people are blocked now.",
                "Look at the preview again, then type its number.",
            )
        approval = officers.approval(reading, counted, now)
        record = replace(record, stage=DirectiveStage.APPROVED, approval=approval)
        uow.directives.replace(record)
        body: dict[str, str | int] = {
            "directive": directive_id,
            "reading": reading,
            "blocked": counted,
            "sha256": record.sha256,
        }
        officers.log(uow, Event.DIRECTIVE_APPROVED, now, body)
        uow.commit()
    return record


def lift(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession,
    directive_id: str,
    *,
    models: Sequence[str],
    reason: str,
) -> DirectiveRecord:
    """Lift an approved directive for some of its models, or for all where none is named.

    The lift is a directive file of its own that supersedes the other from this
    instant on, so that what held before can be asked for ever.
    """
    require_reason(reason)
    officers = Officers(first, second)
    with changing_by_two(env, first, second, Act.LIFT_DIRECTIVE) as (uow, now):
        lifted = uow.directives.get(directive_id)
        if directive_id.startswith(KILL_SWITCH):
            raise DirectiveLifeError("This is a kill switch.", "Undo it instead of lifting it.")
        if lifted.stage is not DirectiveStage.APPROVED:
            raise DirectiveLifeError(
                "Nobody has approved this directive, so it binds nobody.", "Withdraw it instead."
            )
        original = directive_of(uow, lifted)
        if rule_book(uow).state(directive_id, now) not in _LIFTABLE or not original.readings:
            raise DirectiveLifeError(
                "This directive binds nobody any more, so there is nothing to lift.",
                "Look at it again: somebody may have been quicker.",
            )
        written = superseding_file(
            uow,
            original,
            models,
            reason=reason,
            now=now,
            identifier=_lift_id(uow, directive_id),
            title=f"Lift: {original.title}",
        )
        record = activate_own(uow, env, officers, written, reading="", now=now)
        regroup_named(uow, subjects_of(original), now)
        body: dict[str, str | int] = {
            "directive": directive_id,
            "by": record.id,
            "models": len(models),
            "sha256": record.sha256,
        }
        officers.log(uow, Event.DIRECTIVE_LIFTED, now, body)
        uow.commit()
    return record


def _lift_id(uow: UnitOfWork, directive_id: str) -> str:
    """Name the next lift of a directive; a long id is cut, and told apart by its digest."""
    beginning = directive_id
    if len(beginning) > _LONGEST_LIFTED:
        digest = hashlib.sha256(directive_id.encode()).hexdigest()[:8]
        beginning = f"{directive_id[: _LONGEST_LIFTED - 9].rstrip('-')}-{digest}"
    prefix = f"{beginning}-lift-"
    number = sum(each.id.startswith(prefix) for each in uow.directives.all())
    return f"{prefix}{number + 1}"


def superseding_file(
    uow: UnitOfWork,
    original: Directive,
    models: Sequence[str],
    *,
    reason: str,
    now: datetime,
    identifier: str,
    title: str,
) -> Directive:
    """Write the directive that ends another for ``models`` (all where none is named)."""
    unnamed = [model for model in models if not original.names(model)]
    if unnamed:
        raise DirectiveLifeError(
            "The directive does not name one of these models.", "Choose from its own models."
        )
    settings = uow.issuer.settings()
    instant = file_time(now, settings.zone)
    ended = one_of_each(models)
    return Directive(
        id=identifier,
        title=title,
        authority=settings.name,
        reference=original.reference,
        basis="Decision of two officers",
        text=reason.strip(),
        text_sha256=hashlib.sha256(reason.strip().encode()).hexdigest(),
        received=instant,
        in_force=instant,
        zone=settings.zone,
        models=ended or original.models,
        supersedes=(Supersession(original.id, ended),),
    )


def one_of_each(models: Sequence[str]) -> tuple[str, ...]:
    """Give each model once; every model there is includes those that are named beside it."""
    return (EVERY_MODEL,) if EVERY_MODEL in models else tuple(dict.fromkeys(models))


def file_time(now: datetime, zone: str) -> datetime:
    """Give an instant as files write it: whole seconds, with the offset of their zone."""
    return now.astimezone(ZoneInfo(zone)).replace(microsecond=0)


def activate_own(
    uow: UnitOfWork,
    env: Environment,
    officers: Officers,
    directive: Directive,
    *,
    reading: str,
    now: datetime,
) -> DirectiveRecord:
    """Store a file that the program wrote for two officers, approved by both.

    It is read back first: a file that cannot be read would bind nobody and
    keep everything else from being published. Raises `DirectiveFileError`.
    """
    source = write_directive(directive)
    if read_directive(source) != directive:
        raise DirectiveLifeError(
            "The file of this act does not say what was decided, so nothing was done.",
            "Use plain letters in the reason, then try again.",
        )
    record = add_staged(uow, directive, source, officers.first.person_id, now)
    uow.directives.attach(directive.id, LETTER, source)
    counted = blocked_people(uow, env, Question(rule_book(uow), directive, reading, now))
    record = replace(
        record,
        stage=DirectiveStage.APPROVED,
        authentication=Authentication(
            OWN_DECISION, directive.text, record.sha256, officers.first.person_id, now
        ),
        approval=officers.approval(reading, counted, now),
    )
    uow.directives.replace(record)
    return record


def require_reason(reason: str) -> None:
    """Raise `DirectiveLifeError` unless a reason is given."""
    if len(reason.strip()) < _SHORTEST_REASON:
        raise DirectiveLifeError("The reason is missing.", "Say why, so that others follow it.")
    if len(reason) > _LONGEST_REASON:
        raise DirectiveLifeError(
            f"The reason has more than {_LONGEST_REASON} characters.", "Say it in fewer words."
        )


def _require_personas(directive: Directive, reading: Reading | None) -> None:
    failures = persona_failures(directive, reading)
    if failures:
        first = failures[0]
        raise PersonaTestError(
            f"{len(failures)} of the directive's own test people are decided otherwise than its "
            f"file says: {first.persona} is {first.decided}, not {first.expected}.",
            "Correct the reading or the test people, and stage the directive anew.",
        )


def _require_ready(
    uow: UnitOfWork, record: DirectiveRecord, directive: Directive, now: datetime
) -> None:
    if record.stage is DirectiveStage.STAGED:
        raise DirectiveLifeError(
            "This directive is not authenticated yet.",
            "Check the letter with the authority, then authenticate it.",
        )
    if record.stage is not DirectiveStage.AUTHENTICATED:
        raise already(record.stage)
    require_letter(uow, record)
    if directive.until is not None and directive.until <= now:
        raise DirectiveLifeError(
            "This directive has expired before it was approved.", "Withdraw it."
        )
    known = {EVERY_MODEL, *(model.name for model in uow.models.all())}
    if not known.issuperset(directive.models):
        raise DirectiveLifeError(
            "This directive names a model that is no longer served.",
            "Withdraw it, and stage it for the models that there are.",
        )
    stored = {each.id for each in uow.directives.all()}
    if not stored.issuperset(each.id for each in directive.supersedes):
        raise DirectiveLifeError(
            "This directive supersedes one that is not in the store.",
            "Check the id in its supersedes, or stage the other first.",
        )
    if any(each.id.startswith(KILL_SWITCH) for each in directive.supersedes):
        raise DirectiveLifeError(
            "This directive would undo a kill switch.", "Undo the kill switch by itself."
        )
