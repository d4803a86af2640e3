"""Gateways have credentials of their own, and what they report says who is behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from samples import add_account

from kiosk.audit.events import Event
from kiosk.domain.errors import NotFoundError, PermissionDeniedError
from kiosk.domain.issuer import PublicationRecord
from kiosk.domain.operators import PERMISSIONS, Act, Role
from kiosk.services import gateway_credentials, gateway_reports
from kiosk.services.closed_again import close_again
from kiosk.services.gateway_credentials import GatewayNameError, GatewayRefusedError
from kiosk.services.gateway_reports import (
    SAID_AGAIN,
    SILENT_AFTER,
    TIME_TO_FOLLOW,
    GatewayStanding,
    ReportRefusedError,
)

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.gateways import EnrolledGateway
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

NAME = "gpu-cluster.west"


@pytest.fixture
def gateway(env: Environment, admin: OperatorSession) -> EnrolledGateway:
    secret = gateway_credentials.enrol(env, admin, NAME)
    return gateway_credentials.authenticate_gateway(env, NAME, secret)


def publish(env: Environment, version: int) -> None:
    with env.store.writing() as uow:
        uow.publications.add(
            PublicationRecord(version, env.clock(), "www", 4, ("access.json",), 9, 0, 0)
        )
        uow.commit()


def report(env: Environment, gateway: EnrolledGateway, version: int) -> None:
    gateway_reports.report(env, gateway, version, env.clock(), env.clock())


def standing(env: Environment, admin: OperatorSession) -> GatewayStanding:
    (only,) = gateway_reports.reports(env, admin)
    return only


def test_a_secret_is_shown_once_and_opens_until_the_gateway_is_withdrawn(
    env: Environment, admin: OperatorSession
) -> None:
    secret = gateway_credentials.enrol(env, admin, NAME)
    assert gateway_credentials.authenticate_gateway(env, NAME, secret).name == NAME
    gateway_credentials.withdraw(env, admin, NAME)
    with pytest.raises(GatewayRefusedError):
        gateway_credentials.authenticate_gateway(env, NAME, secret)
    with pytest.raises(NotFoundError):
        gateway_credentials.withdraw(env, admin, NAME)
    again = gateway_credentials.enrol(env, admin, NAME)
    assert again != secret
    assert gateway_credentials.authenticate_gateway(env, NAME, again)
    with env.store.reading() as uow:
        told = [each.event for each in uow.log.page(0, 3)]
    assert told == [Event.GATEWAY_ENROLLED, Event.GATEWAY_WITHDRAWN, Event.GATEWAY_ENROLLED]


@pytest.mark.parametrize("name", ["", "-x", "a b", "a:b", "ä", "x" * 65, "a\nb"])
def test_a_name_that_cannot_stand_in_a_header_is_refused(
    env: Environment, admin: OperatorSession, name: str
) -> None:
    with pytest.raises(GatewayNameError, match="cannot be"):
        gateway_credentials.enrol(env, admin, name)
    with pytest.raises(GatewayRefusedError):
        gateway_credentials.authenticate_gateway(env, name, "secret")


def test_a_name_in_use_is_not_given_away(env: Environment, admin: OperatorSession) -> None:
    secret = gateway_credentials.enrol(env, admin, NAME)
    with pytest.raises(GatewayNameError, match="already"):
        gateway_credentials.enrol(env, admin, NAME)
    assert gateway_credentials.authenticate_gateway(env, NAME, secret)


def test_wrong_unknown_and_overlong_secrets_are_refused_in_the_same_words(
    env: Environment, gateway: EnrolledGateway
) -> None:
    told = set()
    for name, secret in ((gateway.name, "wrong"), ("nobody", "x"), (gateway.name, "x" * 200)):
        with pytest.raises(GatewayRefusedError) as refused:
            gateway_credentials.authenticate_gateway(env, name, secret)
        told.add(str(refused.value))
    assert len(told) == 1


class Untouched:
    """Be a store that nobody may ask."""

    def reading(self) -> Any:
        raise AssertionError("the store was asked")

    writing = overwrite_deleted = reading


@pytest.mark.parametrize(
    ("name", "secret"), [("two\r\nlines", "secret"), ("", "secret"), (NAME, "x" * 129)]
)
def test_what_no_gateway_can_be_called_or_hold_is_not_looked_up(
    env: Environment, name: str, secret: str
) -> None:
    with pytest.raises(GatewayRefusedError):
        gateway_credentials.authenticate_gateway(replace(env, store=Untouched()), name, secret)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMIN])
def test_only_admins_enrol_and_withdraw(
    env: Environment, admin: OperatorSession, store: FakeStore, role: Role
) -> None:
    assert PERMISSIONS[Act.ENROL_GATEWAY] == {Role.ADMIN}
    who = add_account(env, admin, role, f"the-{role}")
    commits = store.commits
    for act in (gateway_credentials.enrol, gateway_credentials.withdraw):
        with pytest.raises(PermissionDeniedError):
            act(env, who, NAME)
    assert store.commits == commits


def test_a_gateway_is_behind_once_it_had_the_time_to_follow(
    env: Environment, clock: FakeClock, admin: OperatorSession, gateway: EnrolledGateway
) -> None:
    publish(env, 7)
    report(env, gateway, 7)
    clock.now += TIME_TO_FOLLOW
    assert (standing(env, admin).behind, standing(env, admin).lags) == (0, False)

    publish(env, 9)
    assert standing(env, admin).behind == 0
    clock.now += TIME_TO_FOLLOW
    assert (standing(env, admin).behind, standing(env, admin).lags) == (1, True)
    publish(env, 10)
    clock.now += TIME_TO_FOLLOW
    assert standing(env, admin).behind == 2

    report(env, gateway, 10)
    assert standing(env, admin).behind == 0
    report(env, gateway, 12)  # a restored store is behind its own gateways
    assert standing(env, admin).behind == 0


def test_a_gateway_that_says_nothing_is_silent_and_not_counted_as_followed(
    env: Environment, clock: FakeClock, admin: OperatorSession, gateway: EnrolledGateway
) -> None:
    assert standing(env, admin) == GatewayStanding(gateway, None, None, silent=False)
    clock.now += SILENT_AFTER
    assert standing(env, admin).silent
    report(env, gateway, 1)
    assert not standing(env, admin).lags
    clock.now += SILENT_AFTER
    assert (standing(env, admin).behind, standing(env, admin).lags) == (None, True)


def test_a_withdrawn_gateway_is_not_shown_and_a_new_one_of_its_name_has_said_nothing(
    env: Environment, admin: OperatorSession, gateway: EnrolledGateway
) -> None:
    report(env, gateway, 1)
    gateway_credentials.withdraw(env, admin, NAME)
    assert gateway_reports.reports(env, admin) == []
    gateway_credentials.enrol(env, admin, NAME)
    assert standing(env, admin).report is None


def test_a_report_that_cannot_be_true_is_refused(
    env: Environment, admin: OperatorSession, gateway: EnrolledGateway
) -> None:
    now = env.clock()
    for version, signed_at in ((0, now), (-1, now), (1 << 53, now), (1, now + timedelta(hours=1))):
        with pytest.raises(ReportRefusedError):
            gateway_reports.report(env, gateway, version, signed_at, now)
    assert standing(env, admin).report is None


def test_the_same_report_is_written_once_a_minute(
    env: Environment, clock: FakeClock, store: FakeStore, gateway: EnrolledGateway
) -> None:
    report(env, gateway, 1)
    commits = store.commits
    report(env, gateway, 1)
    assert store.commits == commits
    clock.now += SAID_AGAIN
    report(env, gateway, 1)
    report(env, gateway, 2)
    assert store.commits == commits + 2


def test_a_gateway_that_was_withdrawn_since_a_backup_stays_withdrawn_after_a_restore(
    env: Environment, admin: OperatorSession, gateway: EnrolledGateway
) -> None:
    with env.store.writing() as uow:
        uow.log.append(Event.GATEWAY_WITHDRAWN, at=env.clock(), body={"gateway": NAME})
        entries = uow.log.page(0, 1)
        assert close_again(uow, env, admin, entries, env.clock()) == 1
        assert uow.gateways.get(gateway.name) != gateway
        assert close_again(uow, env, admin, entries, env.clock()) == 0
