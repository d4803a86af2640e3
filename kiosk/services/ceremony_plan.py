"""The plan of the first-run ceremony, and everything that is missing or wrong in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.errors import KioskError
from kiosk.services.secret_policy import PASSWORD_LENGTH, WeakSecretError, require_strong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.domain.access import Model
    from kiosk.domain.persons import PersonName

_LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{1,39}", re.ASCII | re.IGNORECASE)
_MODEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,127}", re.ASCII)
_WORD = re.compile(r"[!-~]{1,200}", re.ASCII)
_LONGEST_URL = 200
_LONGEST_SCOPE = 512  # what a verifier takes as one claim
_SHORTEST_LIFE = timedelta(minutes=5)
_LONGEST_LIFE = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class AdminPlan:
    """Hold one of the two admins: who, and the secrets that only they know."""

    name: PersonName
    email: str
    login: str
    secret: str = field(repr=False)
    root_passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CeremonyPlan:
    """Hold everything that the ceremony fixes; see `IssuerSettings` for the fields."""

    issuer_name: str
    url: str
    postal_address: str
    zone: str
    audience: str
    appeal_url: str
    admins: tuple[AdminPlan, AdminPlan]
    models: tuple[Model, ...]
    token_life: timedelta = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Finding:
    """Name a field of the plan and say what is missing or wrong with it.

    Fields of an admin are named ``admins.0.login``; those of the name
    ``admins.0.primary_identifier``.
    """

    field: str
    error: KioskError


def scope_of(models: tuple[Model, ...]) -> str:
    """Give the scope of a token: every model of the issuer, by name."""
    return " ".join(f"model:{name}" for name in sorted(model.name for model in models))


def validate_plan(plan: CeremonyPlan) -> tuple[Finding, ...]:
    """Give every field that is missing or wrong, in the order of the fields."""
    return tuple(
        Finding(name, KioskError(problem, remedy))
        for name, problem, remedy in (
            *_issuer(plan),
            *_admin(plan.admins[0], "admins.0."),
            *_admin(plan.admins[1], "admins.1."),
            *_two_people(*plan.admins),
            *_models(plan.models),
        )
    )


def _issuer(plan: CeremonyPlan) -> Iterator[tuple[str, str, str]]:
    if not plan.issuer_name.strip():
        yield "issuer_name", "The issuer has no name.", "Give the name that people know it by."
    if not _is_web_address(plan.url) or "+" in plan.url or plan.url.endswith("/"):
        yield (
            "url",
            "This is not an address that tokens can name.",
            "Give an https address without a slash at its end, such as https://id.example.org.",
        )
    if not plan.postal_address.strip():
        yield "postal_address", "The postal address is missing.", "Give where a letter arrives."
    if not _is_zone(plan.zone):
        yield "zone", "There is no such time zone.", "Take one such as Europe/Zurich or UTC."
    if not _WORD.fullmatch(plan.audience):
        yield (
            "audience",
            "The gateways' name is missing or has spaces or accents in it.",
            "Take one word, such as model-gateway.",
        )
    if not (_is_web_address(plan.appeal_url) or _is_mail_address(plan.appeal_url)):
        yield (
            "appeal_url",
            "Nobody could appeal at this address.",
            "Give an https address, or mailto: and an e-mail address.",
        )
    if not _SHORTEST_LIFE <= plan.token_life <= _LONGEST_LIFE:
        yield "token_life", "Tokens would end too soon or live too long.", "Take 12 hours."


def _admin(admin: AdminPlan, prefix: str) -> Iterator[tuple[str, str, str]]:
    if not admin.name.primary_identifier.strip():
        yield (
            prefix + "primary_identifier",
            "The surname is missing.",
            "Give it, or the whole name of somebody who has one name only.",
        )
    if not admin.email.strip():
        yield (
            prefix + "email",
            "The e-mail address is missing.",
            "Give one that reaches the admin.",
        )
    if not _LOGIN.fullmatch(admin.login):
        yield (
            prefix + "login",
            "This cannot be a name to sign in with.",
            "Take two or more letters, digits, dots, hyphens or underscores.",
        )
    known = (admin.login, str(admin.name), admin.email)
    try:
        require_strong(admin.secret, known)
    except WeakSecretError as error:
        yield prefix + "secret", error.problem, error.remedy
    try:
        require_strong(admin.root_passphrase, known)
    except WeakSecretError as error:
        yield prefix + "root_passphrase", error.problem, error.remedy
        return
    if admin.root_passphrase == admin.secret:
        yield (
            prefix + "root_passphrase",
            "The root key's passphrase is the same as the password.",
            f"Take another one of at least {PASSWORD_LENGTH} characters.",
        )


def _two_people(first: AdminPlan, second: AdminPlan) -> Iterator[tuple[str, str, str]]:
    remedy = "The two admins must be two people: ask the other one to the kiosk."
    same = (
        (
            "primary_identifier",
            "Both admins have the same name.",
            str(first.name),
            str(second.name),
        ),
        ("email", "Both admins have the same e-mail address.", first.email, second.email),
        ("login", "Both admins have the same name to sign in with.", first.login, second.login),
    )
    for name, problem, one, other in same:
        if one.strip() and one.strip().casefold() == other.strip().casefold():
            yield f"admins.1.{name}", problem, remedy
    for name, problem in (
        ("secret", "This password cannot be taken."),
        ("root_passphrase", "This passphrase cannot be taken."),
    ):
        if getattr(first, name) and getattr(first, name) == getattr(second, name):
            yield f"admins.1.{name}", problem, "Take another one."


def _models(models: tuple[Model, ...]) -> Iterator[tuple[str, str, str]]:
    if not models:
        yield "models", "There is no model yet.", "Add at least one model that gateways serve."
        return
    names = [name for model in models for name in (model.name, *model.aliases)]
    if not all(_MODEL.fullmatch(name) for name in names):
        yield (
            "models",
            "A model has a name that tokens cannot carry.",
            "Take letters, digits and . _ : / @ + - without spaces.",
        )
    if len(set(names)) != len(names):
        yield (
            "models",
            "A name stands for two models.",
            "Give every model and alias its own name.",
        )
    known = {model.name for model in models}
    if any(not set(model.fallbacks) <= known - {model.name} for model in models):
        yield (
            "models",
            "A fallback is not one of the other models.",
            "Name a model that stands in this list.",
        )
    if len(scope_of(models)) > _LONGEST_SCOPE:
        yield (
            "models",
            "These are more models than a token can name.",
            "Take fewer, or shorter names.",
        )


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and bool(host)
        and "@" not in parts.netloc
        and not parts.query
        and not parts.fragment
        and len(text) <= _LONGEST_URL
        and _WORD.fullmatch(text) is not None
    )


def _is_mail_address(text: str) -> bool:
    scheme, _, address = text.partition(":")
    name, at, host = address.partition("@")
    return scheme == "mailto" and bool(name and at and host) and _WORD.fullmatch(text) is not None


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)
