"""Saved filters: each operator's own, one of a name, no more than help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kiosk.domain.rights import SavedFilter
from kiosk.services.saved_filters import (
    LONGEST_NAME,
    MOST,
    SavedFilterError,
    remove_filter,
    save_filter,
    saved_filters,
)

if TYPE_CHECKING:
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

ANNEX = SavedFilter("tokens", "Annex", "annex", "valid")


def test_a_filter_is_its_operators_own_and_its_places(
    env: Environment, admin: OperatorSession, staff: OperatorSession
) -> None:
    save_filter(env, admin, ANNEX)
    assert saved_filters(env, admin, "tokens") == [ANNEX]
    assert saved_filters(env, admin, "people") == []
    assert saved_filters(env, staff, "tokens") == []


def test_the_same_name_replaces_and_a_removed_one_is_gone(
    env: Environment, admin: OperatorSession
) -> None:
    save_filter(env, admin, ANNEX)
    changed = replace(ANNEX, query="annex two")
    save_filter(env, admin, changed)
    assert saved_filters(env, admin, "tokens") == [changed]
    remove_filter(env, admin, changed)
    remove_filter(env, admin, changed)
    assert saved_filters(env, admin, "tokens") == []


def test_names_and_numbers_are_bounded(env: Environment, admin: OperatorSession) -> None:
    for name in ("  ", "x" * (LONGEST_NAME + 1)):
        with pytest.raises(SavedFilterError, match="name"):
            save_filter(env, admin, replace(ANNEX, name=name))
    for number in range(MOST):
        save_filter(env, admin, replace(ANNEX, name=f"n{number}"))
    with pytest.raises(SavedFilterError, match="already"):
        save_filter(env, admin, ANNEX)
