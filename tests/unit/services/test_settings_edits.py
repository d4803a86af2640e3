"""Settings: models that gateways can follow, and tokens that neither die young nor live on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from directive_samples import admit, citizen

from kiosk.domain.access import Model
from kiosk.services.settings_edits import (
    SettingsError,
    issuer_settings,
    put_model,
    remove_model,
    served_models,
    set_token_life,
)

if TYPE_CHECKING:
    from fakes import FakeStore

    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment


def named(env: Environment, admin: OperatorSession, name: str) -> Model:
    return next(each for each in served_models(env, admin) if each.name == name)


def test_a_model_is_added_changed_and_removed(
    env: Environment, store: FakeStore, admin: OperatorSession
) -> None:
    put_model(env, admin, Model("quartz-1", ("quartz",), fallbacks=("opal-4",)))
    assert store.events()[-1] == "model.added"
    changed = replace(named(env, admin, "quartz-1"), controlled=False, aliases=())
    put_model(env, admin, changed)
    assert store.events()[-1] == "model.changed"
    assert named(env, admin, "quartz-1") == changed
    remove_model(env, admin, "quartz-1")
    assert store.events()[-1] == "model.removed"
    assert "quartz-1" not in [each.name for each in served_models(env, admin)]


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (Model("Fable 6"), "small letters"),
        (Model("quartz-1", ("fable",)), "another model"),
        (Model("quartz-1", ("quartz-1",)), "another model"),
        (Model("quartz-1", fallbacks=("nothing",)), "fallback"),
        (Model("quartz-1", fallbacks=("quartz-1",)), "fallback"),
        (Model("opal-4", controlled=False), "Nothing is changed"),
    ],
)
def test_what_gateways_could_not_follow_is_refused(
    env: Environment, store: FakeStore, admin: OperatorSession, model: Model, words: str
) -> None:
    before = store.state
    with pytest.raises(SettingsError, match=words):
        put_model(env, admin, model)
    assert store.state is before


def test_a_model_that_stands_in_for_others_stays(env: Environment, admin: OperatorSession) -> None:
    with pytest.raises(SettingsError, match="stands in for others: fable-5"):
        remove_model(env, admin, "opal-4")
    remove_model(env, admin, "fable-5")
    with pytest.raises(SettingsError, match="only model"):
        remove_model(env, admin, "opal-4")
    with pytest.raises(SettingsError, match="no such model"):
        remove_model(env, admin, "fable-5")


def test_the_next_token_lives_as_long_as_set(env: Environment, admin: OperatorSession) -> None:
    set_token_life(env, admin, timedelta(hours=1))
    assert issuer_settings(env, admin).token_life == timedelta(hours=1)
    token = admit(env, "marie", citizen("FRA"))
    assert token.expires_at - token.issued_at == timedelta(hours=1)
    for life in (timedelta(minutes=14), timedelta(days=8)):
        with pytest.raises(SettingsError, match="lives from"):
            set_token_life(env, admin, life)
