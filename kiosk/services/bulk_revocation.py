"""Revoke many tokens at once: by person, organisation, directive, or time of issue.

The count is made afresh just before; above a number that admins set, it takes
two officers. A hundred thousand tokens take a minute, and nobody else could
write meanwhile, so it is done in slices: each is a transaction of its own that
holds the store for a fraction of a second, and has one entry in the log that
names its tokens and says how far the whole is. Whatever stops it in between,
what is done is done and logged, `stopped_short` tells of it, and doing the
same again takes those that are left.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.directives.rules import RuleBook
from kiosk.domain.access import AccessDecision, TokenState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.domain.rights import Setting
from kiosk.services.judging import facts_of_cohort
from kiosk.services.permission import (
    TwoOfficersError,
    changing,
    changing_by_two,
    reading,
    require,
)
from kiosk.services.ports import TokenFilter
from kiosk.services.rule_book import rule_book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from kiosk.domain.cohorts import Cohort
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

NAMED_TOGETHER = 500
"""How many tokens one slice revokes, and one entry of the log names."""

LOOKED_BACK = timedelta(days=1)
"""How old an entry may be that tells of a revocation to be taken up: tokens die sooner."""

_ENTRIES_AT_A_TIME = 500
_SHORTEST_REASON = 3


class BulkRevocationError(KioskError):
    """Refuse a bulk revocation that is not what was shown, or that says too little."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Say which living tokens are meant: what is given must all hold.

    ``organisation`` is its short name, ``directive`` the id of one in force:
    meant are the people whom it blocks. Tokens count by when they were issued,
    from ``issued_from`` on and before ``issued_until``.
    """

    person_ids: frozenset[str] | None = None
    organisation: str = ""
    directive: str = ""
    issued_from: datetime | None = None
    issued_until: datetime | None = None

    @property
    def ways(self) -> tuple[str, ...]:
        """Name what narrows it; nothing means everybody."""
        given = (
            ("person", self.person_ids is not None),
            ("organisation", bool(self.organisation)),
            ("directive", bool(self.directive)),
            ("issued", self.issued_from is not None or self.issued_until is not None),
        )
        return tuple(way for way, is_given in given if is_given)


@dataclass(frozen=True, slots=True)
class BulkCount:
    """Count what a selection takes now; ``needs_two`` officers above the number set."""

    tokens: int
    people: int
    needs_two: bool


@dataclass(frozen=True, slots=True)
class StoppedShort:
    """Tell of a bulk revocation that ended before all were revoked.

    ``done`` of the tokens it counted were dealt with when it ended ``at``.
    """

    done: int
    of: int
    chosen_by: str
    at: datetime


def count_selected(env: Environment, session: OperatorSession, selection: Selection) -> BulkCount:
    """Count the tokens that a selection would revoke now."""
    _require_narrowed(selection)
    with reading(env, session, Act.READ_TOKENS) as uow:
        wanted = _wanted(uow, env, selection, env.clock())
        tokens = uow.tokens.count(wanted)
        return BulkCount(tokens, len(uow.tokens.holders(wanted)), _needs_two(uow, tokens))


def revoke_selected(
    env: Environment,
    first: OperatorSession,
    selection: Selection,
    *,
    reason: str,
    counted: int,
    second: OperatorSession | None = None,
    between: Callable[[int, int], object] = lambda _done, _of: None,
    together: int = NAMED_TOGETHER,
) -> int:
    """Revoke what a selection takes; give how many tokens were revoked.

    ``counted`` is the number that was shown; it must equal a fresh count, made
    here. ``between`` is called after each slice but the last, outside of any
    transaction, with how many of how many are done: whoever else waits for the
    store has his turn then. ``together`` are revoked in one slice. A token
    that expires, or that somebody else revokes, before its slice comes is left
    as it is. Raises `TwoOfficersError` where it takes a second officer, and
    `BulkRevocationError` with what is done where it ends early.
    """
    _require_narrowed(selection)
    if len(reason.strip()) < _SHORTEST_REASON:
        raise BulkRevocationError("The reason is missing.", "Say why, so that others follow it.")
    jtis = _counted(env, first, second, selection, counted)
    revoked = 0
    for start in range(0, len(jtis), together):
        slice_ = frozenset(jtis[start : start + together])
        done = start + len(slice_)
        entry: dict[str, str | int] = {
            "chosen_by": "+".join(selection.ways), "of": len(jtis), "done": done,
        }  # fmt: skip
        try:
            revoked += _revoke_slice(env, (first, second), slice_, reason.strip(), entry)
        except KioskError as error:
            if not start:
                raise
            raise BulkRevocationError(
                f"{start:,} of {len(jtis):,} tokens were dealt with, then it stopped: {error}",
                "Do the same again: it takes those that are left.",
            ) from error
        if done < len(jtis):
            between(done, len(jtis))
    return revoked


def _counted(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession | None,
    selection: Selection,
    counted: int,
) -> Sequence[str]:
    """Give the ids of the tokens meant, in the order of their places, or say why not."""
    # Whether they may is asked as for any act; finding out who is meant holds up nobody.
    unit = (
        changing(env, first, Act.REVOKE_IN_BULK)
        if second is None
        else changing_by_two(env, first, second, Act.REVOKE_MANY)
    )
    with unit:
        pass
    with env.store.reading() as uow:
        jtis = uow.tokens.jtis(_wanted(uow, env, selection, env.clock()))
        if len(jtis) != counted:
            raise BulkRevocationError(
                f"The number shown is {counted:,}, but {len(jtis):,} tokens are meant now.",
                "Look at the new number, then revoke.",
            )
        if not jtis:
            raise BulkRevocationError("No living token is meant.", "Choose others.")
        if second is None and _needs_two(uow, len(jtis)):
            raise TwoOfficersError(
                "This many tokens are revoked by two officers only.",
                "Let a second officer sign in for this act.",
            )
    return jtis


def _revoke_slice(
    env: Environment,
    officers: tuple[OperatorSession, OperatorSession | None],
    jtis: frozenset[str],
    reason: str,
    entry: dict[str, str | int],
) -> int:
    """Revoke those of some tokens that still live; give how many.

    Both officers must still hold their roles. How fresh their sign-ins are was
    asked when the whole began.
    """
    first, second = officers
    act = Act.REVOKE_IN_BULK if second is None else Act.REVOKE_MANY
    with changing(env, first, act) as (uow, now):
        if second is not None:
            require(uow, second, act)
        living = TokenFilter(jtis=jtis, live_at=now, not_state=TokenState.INVALID)
        left = tuple(uow.tokens.jtis(living))
        uow.tokens.set_state(left, TokenState.INVALID, reason)
        uow.log.append(
            Event.TOKENS_REVOKED,
            at=now,
            actor=first.person_id,
            subject="" if second is None else second.person_id,
            body={"jtis": left, **entry},
        )
        uow.commit()
    return len(left)


def stopped_short(env: Environment, session: OperatorSession) -> StoppedShort | None:
    """Tell of the last bulk revocation if it ended before all were revoked, or ``None``.

    Its tokens may be meant still; one that lies `LOOKED_BACK` is not told of.
    """
    with reading(env, session, Act.READ_TOKENS) as uow:
        since = env.clock() - LOOKED_BACK
        for start in range(0, uow.log.size(), _ENTRIES_AT_A_TIME):
            for entry in uow.log.page(start, _ENTRIES_AT_A_TIME):
                if entry.at < since:
                    return None
                done, of = entry.body.get("done"), entry.body.get("of")
                if entry.event is Event.TOKENS_REVOKED and isinstance(done, int):
                    if not isinstance(of, int) or done >= of:
                        return None
                    return StoppedShort(done, of, str(entry.body["chosen_by"]), entry.at)
    return None


def _wanted(uow: UnitOfWork, env: Environment, selection: Selection, now: datetime) -> TokenFilter:
    return TokenFilter(
        person_ids=_people(uow, env, selection, now),
        live_at=now,
        not_state=TokenState.INVALID,
        issued_from=selection.issued_from,
        issued_until=selection.issued_until,
    )


def _people(
    uow: UnitOfWork, env: Environment, selection: Selection, now: datetime
) -> frozenset[str] | None:
    """Give the ids of the persons meant; ``None`` where nothing narrows them."""
    if not selection.organisation and not selection.directive:
        return selection.person_ids
    cohorts = uow.cohorts.all()
    numbers = {each.number for each in cohorts}
    if selection.organisation:
        numbers &= set(_belonging(cohorts, selection.organisation, now))
    if selection.directive:
        numbers &= _blocked(uow, env, cohorts, selection.directive, now)
    found = frozenset(person_id for person_id, number in uow.cohorts.people() if number in numbers)
    return found if selection.person_ids is None else found & selection.person_ids


def _belonging(cohorts: Sequence[Cohort], name: str, now: datetime) -> Iterator[int]:
    beginning = f"{name}:"
    for cohort in cohorts:
        stated = facts_of_cohort(cohort.facts).principals_at(now)[0]
        if any(each.startswith(beginning) for each in stated.affiliations):
            yield cohort.number


def _blocked(
    uow: UnitOfWork, env: Environment, cohorts: Sequence[Cohort], directive: str, now: datetime
) -> set[int]:
    """Give the cohorts that one directive alone blocks from one of its models."""
    book = rule_book(uow)
    models = [
        model
        for model in uow.models.all()
        if any(rule.directive.id == directive for rule in book.in_force(model.name, now))
    ]
    if not models:
        raise BulkRevocationError(
            "This directive blocks nobody now: it is not in force.", "Choose one that is in force."
        )
    alone = RuleBook(rule for rule in book.rules if rule.directive.id == directive)
    anyway = RuleBook(())
    found = set()
    for model in models:
        with_it = env.judge.outcomes(cohorts, model, now, alone)
        without = env.judge.outcomes(cohorts, model, now, anyway)
        found |= {
            cohort.number
            for cohort, outcome, before in zip(cohorts, with_it, without, strict=True)
            if outcome == AccessDecision.BLOCK != before
        }
    return found


def organisations(env: Environment, session: OperatorSession) -> tuple[str, ...]:
    """Give the short names of all organisations that somebody belongs to now."""
    with reading(env, session, Act.READ_TOKENS) as uow:
        now = env.clock()
        held = chain.from_iterable(
            facts_of_cohort(each.facts).principals_at(now)[0].affiliations
            for each in uow.cohorts.all()
        )
        return tuple(sorted({each.rpartition(":")[0] for each in held}))


def _needs_two(uow: UnitOfWork, tokens: int) -> bool:
    return tokens > uow.rights.setting(Setting.ALONE_AT_MOST)


def _require_narrowed(selection: Selection) -> None:
    if not selection.ways:
        raise BulkRevocationError(
            "Nothing says which tokens are meant.",
            "Choose a person, an organisation, a directive, or a time of issue.",
        )
