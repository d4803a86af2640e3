"""A token that expired long ago stays as it is, and stands in nobody's way."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from answering import CITIZEN, PARISIAN, answering, service
from laboratory import NEW_YORK

from kiosk.directives.person_cells import facts_of
from kiosk.domain.access import MOVED_AFTER_EXPIRY, TokenState
from kiosk.services.facts import settle
from kiosk.services.holder_revocation import revoke_held
from kiosk.services.rights import lift_restriction, restrict
from kiosk.services.service_tokens import change_people
from kiosk.services.token_life import TokenLifeError, reinstate, revoke, suspend

if TYPE_CHECKING:
    from laboratory import Laboratory

    from kiosk.domain.access import TokenRecord

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

WHY = "Asked at the desk"


def wait_long(laboratory: Laboratory, record: TokenRecord) -> None:
    """Let so much time pass that the token's place follows nobody any more."""
    laboratory.clock.now = record.expires_at + MOVED_AFTER_EXPIRY


def state(laboratory: Laboratory, record: TokenRecord) -> TokenState:
    with laboratory.env.store.reading() as uow:
        return uow.tokens.get(record.jti).state


def test_a_service_that_stood_still_for_long_goes_on(laboratory: Laboratory) -> None:
    citizen = answering(laboratory, "citizen", CITIZEN)
    parisian = answering(laboratory, "parisian", PARISIAN)
    alone = service(laboratory, "Alone", citizen)
    both = service(laboratory, "Both", citizen, parisian)
    admin, _ = laboratory.officers()
    change_people(laboratory.env, admin, alone.account.id, release=[citizen])
    restrict(laboratory.env, admin, citizen, reason=WHY)
    wait_long(laboratory, both.record)
    admin, _ = laboratory.officers()
    change_people(laboratory.env, admin, alone.account.id, name=[parisian])
    change_people(laboratory.env, admin, both.account.id, release=[parisian])
    lift_restriction(laboratory.env, admin, citizen, reason=WHY)
    assert state(laboratory, alone.record) is TokenState.SUSPENDED
    assert state(laboratory, both.record) is TokenState.SUSPENDED


def test_a_persons_old_suspended_token_stays_as_it_is(laboratory: Laboratory) -> None:
    issued = laboratory.admit("citizen", **CITIZEN)
    admin, _ = laboratory.officers()
    suspend(laboratory.env, admin, [issued.record.jti], WHY)
    wait_long(laboratory, issued.record)
    laboratory.clock.now -= timedelta(seconds=1)
    _move(laboratory, issued.person.id, PARISIAN)
    admin, _ = laboratory.officers()
    reinstate(laboratory.env, admin, [issued.record.jti], WHY)
    suspend(laboratory.env, admin, [issued.record.jti], WHY)

    wait_long(laboratory, issued.record)
    _move(laboratory, issued.person.id, CITIZEN)
    for act in (reinstate, revoke):
        with pytest.raises(TokenLifeError, match="expired so long ago"):
            act(laboratory.env, admin, [issued.record.jti], WHY)
    revoke_held(laboratory.env, issued.token)
    assert state(laboratory, issued.record) is TokenState.SUSPENDED


def _move(laboratory: Laboratory, person_id: str, cells: dict[str, str]) -> None:
    """Record other facts of a person, so that their cohort is another one."""
    facts = facts_of(cells, subject="", zone=NEW_YORK)
    with laboratory.env.store.writing() as uow:
        settle(uow, person_id, facts, laboratory.clock())
        uow.commit()
