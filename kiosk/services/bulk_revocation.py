"""Revoke many tokens at once: by person, organisation, directive, or time of issue.

The count is made afresh just before; above a number that admins set, it takes
two officers. A hundred thousand tokens take a minute, and nobody else could
write meanwhile, so it is done in slices: each is a transaction of its own that
holds the store for a fraction of a second, and has one entry in the log that
names its tokens and says how far the whole is. Others issue tokens between the
slices, to people who are meant too, so the last slice counts once more in its
own transaction, and what has come in is taken next. Whatever stops it in
between, what is done is done and logged, `kiosk.services.bulk_runs` tells of
it, and doing the same again takes it up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.access import TokenState
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.domain.rights import Setting
from kiosk.services.bulk_runs import open_runs, run_body
from kiosk.services.bulk_selection import (
    BulkRevocationError,
    DirectiveNotInForceError,
    meant,
    require_narrowed,
)
from kiosk.services.grants import end_some
from kiosk.services.permission import (
    TwoOfficersError,
    changing,
    changing_by_two,
    reading,
    require,
)
from kiosk.services.ports import TokenFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.bulk_selection import Selection
    from kiosk.services.environment import Environment
    from kiosk.services.ports import UnitOfWork

NAMED_TOGETHER = 500
"""How many tokens one slice revokes, and one entry of the log names."""

COUNTED_AGAIN = 20
"""How often tokens that came in meanwhile are taken; then they come as fast as they go."""

IN_BULK = "revoked_in_bulk"
"""What the log says of refresh tokens and codes that end with the tokens revoked."""

_SHORTEST_REASON = 3


@dataclass(frozen=True, slots=True)
class BulkCount:
    """Count what a selection takes now; ``needs_two`` officers above the number set."""

    tokens: int
    people: int
    needs_two: bool


class Left(StrEnum):
    """Say why tokens that are meant live still."""

    STOPPED = "stopped"
    """Somebody asked to stop."""
    TWO_OFFICERS = "two_officers"
    """With those that came in they are more than one officer may revoke."""
    STILL_COMING = "still_coming"
    """New ones were issued as fast as they were revoked."""


@dataclass(frozen=True, slots=True)
class BulkResult:
    """Say what was done: how many tokens were revoked, and what lives still.

    ``since`` of the tokens came in after the count that was confirmed.
    ``living`` are those meant that live still; ``left`` says why. ``outside``
    are living tokens that people who were meant got meanwhile, and that the
    chosen times of issue do not take.
    """

    revoked: int
    since: int = 0
    living: int = 0
    left: Left | None = None
    outside: int = 0


@dataclass(frozen=True, slots=True)
class _Run:
    """Hold what stays the same from slice to slice; ``alone`` is how many one officer may."""

    first: OperatorSession
    second: OperatorSession | None
    selection: Selection
    reason: str
    body: Mapping[str, str | int | Sequence[str]]
    began: datetime
    jtis: Sequence[str]
    holders: frozenset[str]
    alone: int


def count_selected(env: Environment, session: OperatorSession, selection: Selection) -> BulkCount:
    """Count the tokens that a selection would revoke now."""
    require_narrowed(selection)
    with reading(env, session, Act.READ_TOKENS) as uow:
        wanted = meant(uow, env, selection, env.clock())
        tokens = uow.tokens.count(wanted)
        return BulkCount(tokens, len(uow.tokens.holders(wanted)), tokens > _alone(uow))


def revoke_selected(
    env: Environment,
    first: OperatorSession,
    selection: Selection,
    *,
    reason: str,
    counted: int,
    second: OperatorSession | None = None,
    between: Callable[[int, int], object] = lambda _done, _of: None,
    goes_on: Callable[[], bool] = lambda: True,
    together: int = NAMED_TOGETHER,
) -> BulkResult:
    """Revoke what a selection takes; say what was done and what lives still.

    ``counted`` is the number that was shown; it must equal a fresh count, made
    here. ``between`` is called after each slice but the last, outside of any
    transaction, with how many of how many are done: whoever else waits for the
    store has his turn then. ``goes_on`` is asked there too whether to go on.
    ``together`` are revoked in one slice. A token that expires, or that
    somebody else revokes, before its slice comes is left as it is; one that
    comes in is taken. Raises `TwoOfficersError` where it takes a second
    officer, and `BulkRevocationError` with what is done where it ends early.
    """
    require_narrowed(selection)
    if len(reason.strip()) < _SHORTEST_REASON:
        raise BulkRevocationError("The reason is missing.", "Say why, so that others follow it.")
    run = _begin(env, first, second, selection, reason=reason.strip(), counted=counted)
    _end_renewals(env, run)
    waiting, done, of, revoked, rounds = tuple(run.jtis), 0, len(run.jtis), 0, 0
    while True:
        slice_, waiting = waiting[:together], waiting[together:]
        try:
            taken, new = _revoke_slice(
                env, run, slice_, done + len(slice_), of, is_last=not waiting
            )
        except KioskError as error:
            if not done:
                raise
            raise BulkRevocationError(
                f"{done:,} of {of:,} tokens were dealt with, then it stopped: {error}",
                "Do the same again: it takes those that are left.",
            ) from error
        done, of, revoked = done + len(slice_), of + len(new), revoked + taken
        waiting, rounds = waiting or new, rounds + bool(new)
        left = _why_not_on(run, of, rounds, goes_on) if waiting else None
        if not waiting or left is not None:
            break
        between(done, of)
    return BulkResult(
        revoked, max(0, done - len(run.jtis)), len(waiting), left, _outside(env, run)
    )


def _begin(
    env: Environment,
    first: OperatorSession,
    second: OperatorSession | None,
    selection: Selection,
    *,
    reason: str,
    counted: int,
) -> _Run:
    """Find the tokens meant, in the order of their places, or say why it may not begin."""
    # Whether they may is asked as for any act; finding out who is meant holds up nobody.
    unit = (
        changing(env, first, Act.REVOKE_IN_BULK)
        if second is None
        else changing_by_two(env, first, second, Act.REVOKE_MANY)
    )
    with unit:
        pass
    began = env.clock()
    with env.store.reading() as uow:
        wanted = meant(uow, env, selection, began)
        jtis, alone = uow.tokens.jtis(wanted), _alone(uow)
        if len(jtis) != counted:
            raise BulkRevocationError(
                f"The number shown is {counted:,}, but {len(jtis):,} tokens are meant now.",
                "Look at the new number, then revoke.",
            )
        takes_up = [each.run for each in open_runs(uow, began) if each.selection == selection]
        renewed = uow.redemptions.living(wanted, began, 1)
        offered = uow.redemptions.open_codes(wanted, began, 1)
        if not (jtis or takes_up or renewed or offered):
            raise BulkRevocationError("No living token is meant.", "Choose others.")
        if second is None and len(jtis) > alone:
            raise TwoOfficersError(
                "This many tokens are revoked by two officers only.",
                "Let a second officer sign in for this act.",
            )
        narrow = selection.issued_until is not None
        holders = frozenset(uow.tokens.holders(wanted)) if narrow else frozenset()
    body = run_body(env.identifier(), selection, takes_up)
    return _Run(first, second, selection, reason, body, began, jtis, holders, alone)


def _revoke_slice(
    env: Environment, run: _Run, jtis: Sequence[str], done: int, of: int, *, is_last: bool
) -> tuple[int, tuple[str, ...]]:
    """Revoke those of some tokens that still live; give how many, and which are new.

    What has come in is looked for in the same transaction as the last slice,
    so that its entry never says that all is done while a token meant lives.
    Both officers must still hold their roles. How fresh their sign-ins are was
    asked when the whole began.
    """
    first, second = run.first, run.second
    act = Act.REVOKE_IN_BULK if second is None else Act.REVOKE_MANY
    with changing(env, first, act) as (uow, now):
        if second is not None:
            require(uow, second, act)
        living = TokenFilter(jtis=frozenset(jtis), live_at=now, not_state=TokenState.INVALID)
        left = tuple(uow.tokens.jtis(living))
        uow.tokens.set_state(left, TokenState.INVALID, run.reason)
        new = _come_in(uow, env, run.selection, now) if is_last else ()
        uow.log.append(
            Event.TOKENS_REVOKED,
            at=now,
            actor=first.person_id,
            subject="" if second is None else second.person_id,
            body={"jtis": left, **run.body, "of": of + len(new), "done": done},
        )
        uow.commit()
    return len(left), new


def _end_renewals(env: Environment, run: _Run) -> None:
    """End what leads the people meant to new tokens, before those that they have are revoked.

    Who renews or redeems a moment before has a token that comes in as others do.
    """
    act, more = Act.REVOKE_IN_BULK if run.second is None else Act.REVOKE_MANY, True
    while more:
        with changing(env, run.first, act) as (uow, now):
            if run.second is not None:
                require(uow, run.second, act)
            wanted = meant(uow, env, run.selection, now)
            more = end_some(uow, wanted, now, IN_BULK, actor=run.first.person_id)
            uow.commit()


def _come_in(
    uow: UnitOfWork, env: Environment, selection: Selection, now: datetime
) -> tuple[str, ...]:
    try:
        return tuple(uow.tokens.jtis(meant(uow, env, selection, now)))
    except DirectiveNotInForceError:  # withdrawn meanwhile: it means nobody any more
        return ()


def _why_not_on(run: _Run, of: int, rounds: int, goes_on: Callable[[], bool]) -> Left | None:
    if run.second is None and of > run.alone:
        return Left.TWO_OFFICERS
    if rounds > COUNTED_AGAIN:
        return Left.STILL_COMING
    return None if goes_on() else Left.STOPPED


def _outside(env: Environment, run: _Run) -> int:
    """Count what people who were meant got meanwhile, outside of the chosen times."""
    if not run.holders:
        return 0
    with env.store.reading() as uow:
        return uow.tokens.count(
            TokenFilter(
                person_ids=run.holders,
                live_at=env.clock(),
                not_state=TokenState.INVALID,
                issued_from=max(run.began, run.selection.issued_until or run.began),
            )
        )


def _alone(uow: UnitOfWork) -> int:
    return uow.rights.setting(Setting.ALONE_AT_MOST)
