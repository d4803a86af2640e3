"""Somebody who was onboarded, and what they do with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samples import complete_case

from kiosk.domain.access import TokenState
from kiosk.services.onboarding import issue_access
from kiosk.services.redemption import offer, redeem

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.operators import OperatorSession
    from kiosk.domain.redemption import RefreshFamily
    from kiosk.services.environment import Environment
    from kiosk.services.grants import Granted
    from kiosk.services.onboarding import IssuedAccess

JKT = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"
OTHER_JKT = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"


def onboard(env: Environment, staff: OperatorSession) -> IssuedAccess:
    """Onboard the sample person at the desk."""
    return issue_access(env, staff, complete_case(env))


def redeemed(
    env: Environment, staff: OperatorSession, issued: IssuedAccess, jkt: str = JKT
) -> Granted:
    """Offer a code and redeem it."""
    return redeem(env, offer(env, staff, issued.person.id).code, jkt=jkt)


def only_family(store: FakeStore) -> RefreshFamily:
    """Give the one family that there is."""
    (family,) = store.state.families.values()
    return family


def living(store: FakeStore) -> list[TokenRecord]:
    """Give the tokens that are not revoked, in the order of their issue."""
    return [each for each in store.state.tokens.values() if each.state is TokenState.VALID]
