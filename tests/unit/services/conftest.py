from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fakes import FakeClock, FakeStore, fake_environment
from samples import add_account, established

from kiosk.domain.operators import Role

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def env(store: FakeStore, clock: FakeClock) -> Environment:
    return fake_environment(store, clock)


@pytest.fixture
def admin(env: Environment) -> OperatorSession:
    return established(env)


@pytest.fixture
def staff(env: Environment, admin: OperatorSession) -> OperatorSession:
    return add_account(env, admin, Role.STAFF, "sam")


@pytest.fixture
def issuer(env: Environment, admin: OperatorSession) -> OperatorSession:
    """Give another admin, who issues to the services that ``admin`` registers."""
    return add_account(env, admin, Role.ADMIN, "ines")


@pytest.fixture
def auditor(env: Environment, admin: OperatorSession) -> OperatorSession:
    return add_account(env, admin, Role.AUDITOR, "aud")
