"""What clients and gateways ask of a store: again while it is busy, never in its past."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from redemption_samples import JKT, onboard, redeemed

from kiosk.domain.errors import BusyError
from kiosk.services.gateway_credentials import authenticate_gateway, enrol, withdraw
from kiosk.services.gateway_reports import report
from kiosk.services.holder_revocation import revoke_held
from kiosk.services.patience import ATTEMPTS
from kiosk.services.permission import ClockSetBackError
from kiosk.services.redemption import offer, redeem
from kiosk.services.refreshing import refresh

if TYPE_CHECKING:
    from collections.abc import Callable

    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

    Ask = Callable[[Environment], object]
    Prepare = Callable[[Environment, OperatorSession, OperatorSession], Ask]


@dataclass
class BusyStore:
    """Be a store that others write to for so many attempts."""

    store: FakeStore
    busy: int
    asked: int = 0

    def reading(self) -> Any:
        return self.store.reading()

    def writing(self) -> Any:
        self.asked += 1
        if self.asked <= self.busy:
            raise BusyError("Others are writing.", "Try again.")
        return self.store.writing()

    def overwrite_deleted(self) -> None:
        self.store.overwrite_deleted()


def redeeming(env: Environment, _admin: OperatorSession, staff: OperatorSession) -> Ask:
    code = offer(env, staff, onboard(env, staff).person.id).code
    return lambda busy: redeem(busy, code, jkt=JKT)


def refreshing(env: Environment, _admin: OperatorSession, staff: OperatorSession) -> Ask:
    granted = redeemed(env, staff, onboard(env, staff))
    return lambda busy: refresh(busy, granted.refresh_token, jkt=JKT)


def revoking(env: Environment, _admin: OperatorSession, staff: OperatorSession) -> Ask:
    token = onboard(env, staff).token
    return lambda busy: revoke_held(busy, token)


def enrolling(_env: Environment, admin: OperatorSession, _staff: OperatorSession) -> Ask:
    return lambda busy: enrol(busy, admin, "west")


def withdrawing(env: Environment, admin: OperatorSession, _staff: OperatorSession) -> Ask:
    enrol(env, admin, "west")
    return lambda busy: withdraw(busy, admin, "west")


def reporting(env: Environment, admin: OperatorSession, _staff: OperatorSession) -> Ask:
    gateway = authenticate_gateway(env, "west", enrol(env, admin, "west"))
    return lambda busy: report(busy, gateway, 1, env.clock(), env.clock())


@pytest.mark.parametrize(
    "prepare", [redeeming, refreshing, revoking, enrolling, withdrawing, reporting]
)
def test_a_store_that_is_busy_is_asked_again_and_changed_once(
    env: Environment,
    store: FakeStore,
    admin: OperatorSession,
    staff: OperatorSession,
    prepare: Prepare,
) -> None:
    ask = prepare(env, admin, staff)
    before = store.commits
    busy = BusyStore(store, ATTEMPTS - 1)
    ask(replace(env, store=busy))
    assert (busy.asked, store.commits) == (ATTEMPTS, before + 1)


@pytest.mark.parametrize("prepare", [redeeming, refreshing, revoking])
def test_nothing_is_granted_or_revoked_at_a_time_that_the_store_has_left_behind(  # noqa: PLR0917 - fixtures
    env: Environment,
    store: FakeStore,
    clock: FakeClock,
    admin: OperatorSession,
    staff: OperatorSession,
    prepare: Prepare,
) -> None:
    ask = prepare(env, admin, staff)
    before = store.commits
    clock.advance(hours=-1)
    with pytest.raises(ClockSetBackError):
        ask(env)
    assert store.commits == before
