"""Edit what gateways serve and how long tokens live."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.audit.events import Event
from kiosk.domain.errors import KioskError
from kiosk.domain.operators import Act
from kiosk.services.permission import changing, reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.domain.access import Model
    from kiosk.domain.issuer import IssuerSettings
    from kiosk.domain.operators import OperatorSession
    from kiosk.services.environment import Environment

SHORTEST_LIFE, LONGEST_LIFE = timedelta(minutes=15), timedelta(days=7)
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}", re.ASCII)


class SettingsError(KioskError):
    """Refuse settings that gateways could not follow."""


def served_models(env: Environment, session: OperatorSession) -> Sequence[Model]:
    """Give the models that gateways serve, by name."""
    with reading(env, session, Act.READ_KEYS) as uow:
        return uow.models.all()


def issuer_settings(env: Environment, session: OperatorSession) -> IssuerSettings:
    """Give what the ceremony fixed, with what was set since."""
    with reading(env, session, Act.READ_KEYS) as uow:
        return uow.issuer.settings()


def put_model(env: Environment, session: OperatorSession, model: Model) -> Model:
    """Add a model, or change the aliases, fallbacks and control of one.

    A name is an alias of one model at most, and a fallback is a model served.
    """
    with changing(env, session, Act.EDIT_MODELS) as (uow, now):
        known = {each.name: each for each in uow.models.all()}
        _require_sound(model, known)
        is_new = model.name not in known
        if known.get(model.name) == model:
            raise SettingsError("Nothing is changed.", "Change something, or leave it as it is.")
        uow.models.put([*({**known, model.name: model}).values()])
        uow.log.append(
            Event.MODEL_ADDED if is_new else Event.MODEL_CHANGED,
            at=now,
            actor=session.person_id,
            body={
                "model": model.name,
                "aliases": model.aliases,
                "controlled": int(model.controlled),
                "fallbacks": model.fallbacks,
            },
        )
        uow.commit()
    return model


def remove_model(env: Environment, session: OperatorSession, name: str) -> None:
    """Serve a model no more; gateways refuse it as unknown from their next refresh on.

    Directives that name it stay as they are.
    """
    with changing(env, session, Act.EDIT_MODELS) as (uow, now):
        known = {each.name: each for each in uow.models.all()}
        if name not in known:
            raise SettingsError("There is no such model here.", "Choose one of the models served.")
        if len(known) == 1:
            raise SettingsError("This is the only model.", "Add another one first.")
        offering = [each.name for each in known.values() if name in each.fallbacks]
        if offering:
            raise SettingsError(
                f"This model stands in for others: {', '.join(sorted(offering))}.",
                "Take it out of their fallbacks first.",
            )
        uow.models.put([each for each in known.values() if each.name != name])
        uow.log.append(Event.MODEL_REMOVED, at=now, actor=session.person_id, body={"model": name})
        uow.commit()


def set_token_life(env: Environment, session: OperatorSession, life: timedelta) -> None:
    """Set how long the tokens live that are issued from now on."""
    if not SHORTEST_LIFE <= life <= LONGEST_LIFE:
        raise SettingsError(
            "A token lives from a quarter of an hour to seven days.",
            "Choose a time between these.",
        )
    with changing(env, session, Act.EDIT_SETTINGS) as (uow, now):
        settings = uow.issuer.settings()
        uow.issuer.put(replace(settings, token_life=life))
        uow.log.append(
            Event.SETTINGS_CHANGED,
            at=now,
            actor=session.person_id,
            body={"setting": "token_life", "value": int(life.total_seconds())},
        )
        uow.commit()


def _require_sound(model: Model, known: dict[str, Model]) -> None:
    for name in (model.name, *model.aliases):
        if not _NAME.fullmatch(name):
            raise SettingsError(
                "A name of a model has small letters, digits, points and dashes.",
                "Write it as callers send it, for example opal-4.",
            )
    others = [each for each in known.values() if each.name != model.name]
    taken = {name for each in others for name in (each.name, *each.aliases)}
    own = (model.name, *model.aliases)
    if taken.intersection(own) or len(set(own)) < len(own):
        raise SettingsError(
            "One of these names stands for another model already.", "Choose names of its own."
        )
    if not {each.name for each in others}.issuperset(model.fallbacks):
        raise SettingsError(
            "A fallback is not among the other models.", "Choose from the models served."
        )
