from datetime import UTC, datetime

from kiosk.domain.errors import KioskError
from kiosk.domain.operators import OperatorSession, Role
from kiosk.flows.sign_in import (
    LoginTyped,
    Refused,
    SecretTyped,
    SignedIn,
    SignInPressed,
    SignInState,
    advance,
)

SESSION = OperatorSession(
    "o", "p", "ada", frozenset({Role.STAFF}), datetime(2026, 1, 1, tzinfo=UTC)
)


def typed(login: str = "ada", secret: str = "a good secret") -> SignInState:  # noqa: S107 - typed by a test
    return advance(advance(SignInState(), LoginTyped(login)), SecretTyped(secret))


def test_pressed_early_it_names_what_is_missing_first() -> None:
    assert advance(SignInState(), SignInPressed()).missing == "login"
    assert advance(typed(secret=""), SignInPressed()).missing == "secret"
    assert not advance(typed(login="  "), SignInPressed()).attempting


def test_a_second_press_does_not_attempt_twice() -> None:
    attempting = advance(typed(), SignInPressed())
    assert attempting.attempting
    assert advance(attempting, SignInPressed()) is attempting


def test_a_refusal_forgets_the_secret_and_keeps_the_name() -> None:
    refused = advance(advance(typed(), SignInPressed()), Refused(KioskError("Not right.")))
    assert refused.secret == ""
    assert refused.login == "ada"
    assert not refused.attempting


def test_success_leaves_nothing_typed_behind() -> None:
    assert advance(typed(), SignedIn(SESSION)) == SignInState(session=SESSION)
