"""Keys for tokens: published before use, kept after, struck off at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen, first_officer, second_officer
from enrolment_samples import new_kit, new_submission

from kiosk.domain.issuer import KeyPurpose
from kiosk.services.key_rotation import (
    LONGEST_STALE,
    KeyRotationError,
    KeyState,
    keys,
    living_tokens,
    rotate,
    rotate_sealing_key,
    strike_off,
)
from kiosk.services.permission import TwoOfficersError
from kiosk.services.publication import gather
from kiosk.services.sealing_keys import LONGEST_KIT_LIFE, ON_THE_WAY
from kiosk.services.submission_collection import take_in
from kiosk.services.submissions import SubmissionError, seal

if TYPE_CHECKING:
    from fakes import FakeClock, FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

WHY = "Yearly change"


def turn(env: Environment) -> str:
    return rotate(env, first_officer(env), second_officer(env), reason=WHY).kid


def published(env: Environment) -> set[str]:
    return {key.kid for key in gather(env).content.keys}


def states(env: Environment) -> dict[str, KeyState]:
    found = keys(env, first_officer(env))
    return {each.kid: each.state for each in found if each.purpose is KeyPurpose.TOKENS}


def test_a_new_key_is_published_before_it_signs_and_the_old_one_stays(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    (old,) = states(env)
    new = turn(env)
    assert published(env) == {old, new}
    assert states(env) == {old: KeyState.SIGNING, new: KeyState.PUBLISHED}
    assert admit(env, "a", citizen("FRA")).kid == old

    clock.now += LONGEST_STALE - timedelta(seconds=1)
    late = admit(env, "b", citizen("FRA"))
    assert late.kid == old
    clock.advance(seconds=1)
    assert admit(env, "c", citizen("FRA")).kid == new
    assert published(env) == {old, new}
    assert states(env) == {old: KeyState.KEPT, new: KeyState.SIGNING}
    clock.now = late.expires_at
    assert states(env)[old] is KeyState.UNUSED
    del admin


def test_one_new_key_at_a_time(env: Environment, admin: OperatorSession) -> None:
    del admin
    turn(env)
    with pytest.raises(KeyRotationError, match="published already"):
        turn(env)


def test_a_struck_key_is_out_of_the_publication_at_once_and_another_signs(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    (old,) = states(env)
    admit(env, "a", citizen("FRA"))
    assert living_tokens(env, admin, old) == 1
    with pytest.raises(KeyRotationError, match="1 tokens end"):
        strike_off(env, admin, second_officer(env), old, reason="Stolen", counted=0)
    assert strike_off(env, admin, second_officer(env), old, reason="Stolen", counted=1) == 1
    found = states(env)
    assert found.pop(old) is KeyState.STRUCK_OFF
    (new,) = found
    assert published(env) == {new}
    assert admit(env, "b", citizen("FRA")).kid == new
    assert "key.struck_off" in store.events()
    with pytest.raises(KeyRotationError, match="struck off already"):
        strike_off(env, admin, second_officer(env), old, reason="Stolen", counted=0)


def test_only_keys_of_tokens_are_struck_off_here(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    log_key = next(key for key in store.state.keys if key.purpose is KeyPurpose.LOG)
    with pytest.raises(KeyRotationError, match="signs no tokens"):
        strike_off(env, admin, second_officer(env), log_key.kid, reason="Stolen", counted=0)


def test_both_acts_want_a_reason(env: Environment, admin: OperatorSession) -> None:
    with pytest.raises(KeyRotationError, match="reason"):
        rotate(env, admin, second_officer(env), reason="")
    with pytest.raises(KeyRotationError, match="reason"):
        strike_off(env, admin, second_officer(env), "x", reason="", counted=0)


def sealing(env: Environment) -> dict[str, KeyState]:
    found = keys(env, first_officer(env))
    return {each.kid: each.state for each in found if each.purpose is KeyPurpose.SUBMISSIONS}


def test_a_new_kit_names_the_new_sealing_key_and_the_old_one_opens_until_its_end(
    env: Environment, clock: FakeClock, admin: OperatorSession
) -> None:
    old_kit = new_kit(env, admin, life=LONGEST_KIT_LIFE)
    clock.advance(seconds=1)
    new = rotate_sealing_key(env, first_officer(env), second_officer(env), reason=WHY)
    assert sealing(env) == {
        old_kit.sealing_key_id: KeyState.KEPT,
        new.kid: KeyState.SIGNING,
    }
    fresh = new_kit(env, admin, station_id=old_kit.station_id)
    assert fresh.sealing_key_id == new.kid
    for number, kit in enumerate((old_kit, fresh), start=1):
        take_in(env, seal(kit, new_submission(kit, number)))

    clock.now += LONGEST_KIT_LIFE + ON_THE_WAY - timedelta(seconds=1)
    take_in(env, seal(old_kit, new_submission(old_kit, 3)))
    clock.advance(seconds=1)
    with pytest.raises(SubmissionError, match="not used any more"):
        take_in(env, seal(old_kit, new_submission(old_kit, 4)))
    take_in(env, seal(fresh, new_submission(fresh, 5)))
    assert sealing(env)[old_kit.sealing_key_id] is KeyState.UNUSED
    rotate_sealing_key(env, first_officer(env), second_officer(env), reason=WHY)
    assert sealing(env)[old_kit.sealing_key_id] is KeyState.STRUCK_OFF


def test_a_compromised_sealing_key_opens_nothing_from_now_on(
    env: Environment, admin: OperatorSession
) -> None:
    kit = new_kit(env, admin)
    first, second = first_officer(env), second_officer(env)
    with pytest.raises(KeyRotationError, match="reason"):
        rotate_sealing_key(env, first, second, reason="")
    with pytest.raises(TwoOfficersError):
        rotate_sealing_key(env, first, first, reason=WHY)
    rotate_sealing_key(env, first, second, reason="Stolen", compromised=True)

    with pytest.raises(SubmissionError, match="not used any more"):
        take_in(env, seal(kit, new_submission(kit)))
    assert sealing(env)[kit.sealing_key_id] is KeyState.STRUCK_OFF
