"""Acting on tokens as a conversation: which ones, what, why, and a fresh count before it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.access import TokenState
from kiosk.domain.operators import Act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.access import TokenRecord
    from kiosk.domain.errors import KioskError

MINIMUM_REASON = 3
"""Characters that a reason needs at least."""

SUITABLE = {
    Act.REVOKE_TOKEN: frozenset({TokenState.VALID, TokenState.SUSPENDED}),
    Act.SUSPEND_TOKEN: frozenset({TokenState.VALID}),
    Act.REINSTATE_TOKEN: frozenset({TokenState.SUSPENDED}),
}
"""The states that each act applies to; a revoked token stays revoked."""


@dataclass(frozen=True, slots=True)
class TokenActionState:
    """Hold one act that a person is about to do.

    ``jtis`` are the selected tokens that the act applies to, ``left_out`` how
    many of the selection it does not. ``acting`` is the effect: the window
    runs the use case off the GUI thread and answers with `Done` or `Failed`.
    """

    act: Act
    jtis: tuple[str, ...]
    left_out: int = 0
    reason: str = ""
    reason_missing: bool = False
    acting: bool = False
    failure: KioskError | None = None
    changed: int | None = None


def begin(act: Act, selected: Sequence[TokenRecord]) -> TokenActionState:
    """Start an act on the selected tokens, leaving out those it does not apply to."""
    fitting = tuple(token.jti for token in selected if token.state in SUITABLE[act])
    return TokenActionState(act, fitting, left_out=len(selected) - len(fitting))


@dataclass(frozen=True, slots=True)
class ReasonTyped:
    """Carry the reason as it stands in the field."""

    text: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Say that the button naming the act and the count was pressed."""


@dataclass(frozen=True, slots=True)
class Done:
    """Say how many tokens were changed."""

    changed: int


@dataclass(frozen=True, slots=True)
class Failed:
    """Say why none was changed."""

    error: KioskError


TokenActionEvent = ReasonTyped | Confirmed | Done | Failed


def advance(state: TokenActionState, event: TokenActionEvent) -> TokenActionState:
    """Give the state after an event; without a suitable token nothing is ever done."""
    match event:
        case ReasonTyped(text):
            missing = state.reason_missing and len(text.strip()) < MINIMUM_REASON
            return replace(state, reason=text, reason_missing=missing)
        case Confirmed():
            if state.acting or state.changed is not None or not state.jtis:
                return state
            if len(state.reason.strip()) < MINIMUM_REASON:
                return replace(state, reason_missing=True)
            return replace(state, acting=True, reason_missing=False, failure=None)
        case Done(changed):
            return replace(state, acting=False, changed=changed)
        case Failed(error):
            return replace(state, acting=False, failure=error)
