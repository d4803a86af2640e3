"""An answer that was lost is given again: to the same key, for the same code, for a while."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from kiosk.server.calls import PING
from kiosk.server.recent_grants import GIVEN_AGAIN_SECONDS, MOST_KEPT, RecentGrants
from kiosk.server.signer import fronts_calls
from kiosk.services.grants import INVALID_GRANT, Granted, GrantRefusedError

if TYPE_CHECKING:
    from kiosk.server.endpoint import EndpointAnswer, EndpointRequest

CODE = "4F2K-9QRM-8TVW-X0YZ"
PATIENCE = 10.0


def never(_request: EndpointRequest) -> EndpointAnswer:
    """Be the endpoints, in tests that send nothing to them."""
    raise AssertionError


class Issuer:
    """Grant once for each code that is sent, and refuse it from then on."""

    def __init__(self) -> None:
        self.now = 1_780_000_000.0
        self.asked: list[str] = []
        self.recent = RecentGrants(lambda: self.now)

    def ask(self, code: str = CODE, jkt: str = "key") -> Granted:
        return self.recent.grant(code, jkt, lambda: self._redeem(code))

    def _redeem(self, code: str) -> Granted:
        self.asked.append(code)
        if len(self.asked) > 1:
            raise GrantRefusedError(INVALID_GRANT, "This code opens nothing.", "Ask for another.")
        return Granted("token", "DPoP", 43200, "renew", "fable-5")


def test_the_holder_of_the_key_gets_the_same_again_with_the_time_that_is_left() -> None:
    issuer = Issuer()
    first = issuer.ask()
    issuer.now += 5.5
    again = issuer.ask("4f2k9qrm8tvwx0yz")
    assert (again.access_token, again.refresh_token) == (first.access_token, first.refresh_token)
    assert (first.expires_in, again.expires_in) == (43200, 43195)
    assert issuer.asked == [CODE]


@pytest.mark.parametrize("jkt", ["", "another key"])
def test_nobody_else_gets_it(jkt: str) -> None:
    issuer = Issuer()
    issuer.ask()
    with pytest.raises(GrantRefusedError):
        issuer.ask(jkt=jkt)


def test_without_a_key_nothing_is_given_again() -> None:
    issuer = Issuer()
    issuer.ask(jkt="")
    with pytest.raises(GrantRefusedError):
        issuer.ask(jkt="")


@pytest.mark.parametrize("seconds", [GIVEN_AGAIN_SECONDS, -1.0])
def test_after_a_while_it_is_forgotten(seconds: float) -> None:
    issuer = Issuer()
    issuer.ask()
    issuer.now += seconds
    with pytest.raises(GrantRefusedError):
        issuer.ask()


def test_tokens_are_held_no_longer_even_if_nobody_redeems_another_code() -> None:
    issuer = Issuer()
    issuer.ask()
    ping = fronts_calls(never, dict, issuer.recent.forget)[PING]
    issuer.now += GIVEN_AGAIN_SECONDS - 1
    ping({})
    assert issuer.recent._given
    issuer.now += 1
    ping({})
    assert not issuer.recent._given


def test_forgetting_waits_for_no_redemption_that_is_under_way() -> None:
    recent = RecentGrants(lambda: 0.0)

    def redeem() -> Granted:
        recent.forget()
        return Granted("token", "DPoP", 43200, "renew", "fable-5")

    assert recent.grant(CODE, "key", redeem).access_token == "token"


def test_no_more_is_kept_than_is_bounded() -> None:
    recent = RecentGrants(lambda: 0.0)
    redeemed: list[int] = []

    def ask(number: int) -> None:
        def redeem() -> Granted:
            redeemed.append(number)
            return Granted("token", "DPoP", 43200, "renew", "fable-5")

        recent.grant(f"{number:08}", "key", redeem)

    for number in range(MOST_KEPT + 2):
        ask(number)
    ask(MOST_KEPT + 1)
    assert len(redeemed) == MOST_KEPT + 2, "the newest is remembered"
    ask(0)
    assert redeemed[-1] == 0, "the oldest is not"


def test_a_refusal_is_not_kept() -> None:
    issuer = Issuer()
    issuer.asked.append("somebody else's")
    with pytest.raises(GrantRefusedError):
        issuer.ask()
    issuer.asked.clear()
    assert issuer.ask().access_token == "token"


def test_what_is_no_code_is_left_to_whoever_redeems() -> None:
    issuer = Issuer()
    assert issuer.ask("no code!").access_token == "token"
    with pytest.raises(GrantRefusedError):
        issuer.ask("no code!")


def test_who_asks_again_too_early_waits_for_the_first_answer() -> None:
    recent = RecentGrants(lambda: 0.0)
    granted = Granted("token", "DPoP", 43200, "renew", "fable-5")
    under_way, go_on = threading.Event(), threading.Event()

    def slowly() -> Granted:
        under_way.set()
        assert go_on.wait(PATIENCE)
        return granted

    def refused() -> Granted:
        raise GrantRefusedError(INVALID_GRANT, "This code opens nothing.", "Ask for another.")

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(recent.grant, CODE, "key", slowly)
        assert under_way.wait(PATIENCE)
        second = pool.submit(recent.grant, CODE, "key", refused)
        go_on.set()
        assert (first.result(PATIENCE), second.result(PATIENCE)) == (granted, granted)
