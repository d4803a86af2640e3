"""``kiosk gateway``, and its ``check``: the gateway's decision about one token, as JSON."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Never

import click

from kiosk.app.gateway_agent_command import agent
from kiosk.app.gateway_doctor_command import doctor
from kiosk.app.gateway_enrol_command import enrol, list_gateways, withdraw
from kiosk.app.gateway_recipe_command import recipe
from kiosk.app.gateway_serve_command import serve
from kiosk.domain.errors import KioskError
from kiosk.gateway import (
    Follower,
    Outcome,
    PublicationStaleError,
    PublicationUnreachableError,
    Verifier,
)
from kiosk.gateway.running import read_trust

TOKEN_INPUT_MAX_LENGTH = 64 * 1024
_EXIT_CODES = {Outcome.ALLOWED: 0, Outcome.REFUSED: 1, Outcome.UNUSABLE: 2}
_UNUSABLE = _EXIT_CODES[Outcome.UNUSABLE]


class _JsonCommand(click.Command):
    """Report wrong options as JSON too: programs read standard output."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            _fail(ctx, error.format_message(), "See kiosk gateway check --help.")


@click.group("gateway")
def gateway() -> None:
    """Decide for model gateways, set them up, enrol them."""


gateway.add_command(doctor)
gateway.add_command(serve)
gateway.add_command(recipe)
gateway.add_command(enrol)
gateway.add_command(withdraw)
gateway.add_command(list_gateways)
gateway.add_command(agent)


@gateway.command("check", cls=_JsonCommand)
@click.option(
    "--publication", required=True, metavar="URL-or-DIR", help="Where the publication is."
)
@click.option("--trust", required=True, metavar="FILE", help="The pinned root.json.")
@click.option("--state", required=True, metavar="DIR", help="What this gateway remembers.")
@click.option("--audience", required=True, help="The service that the token must be for.")
@click.option("--model", required=True, help="The model that is asked for, or an alias of it.")
@click.option("--at", "instant", metavar="TIME", help="Decide as of this instant (ISO 8601).")
@click.pass_context
def check(
    ctx: click.Context,
    *,
    publication: str,
    trust: str,
    state: str,
    audience: str,
    model: str,
    instant: str | None,
) -> None:
    """Decide about the token on standard input, in JSON.

    The exit code is 0 for allowed, 1 for refused, 2 when no decision can be
    made, for instance because the publication is missing or too old.
    """
    try:
        now = _read_instant(instant)
        follower = Follower(
            publication,
            read_trust(Path(trust)),
            Path(state),
            models=[model],
            clock=lambda: now,
        )
        token = sys.stdin.read(TOKEN_INPUT_MAX_LENGTH).strip()
        note = _follow(follower)
        decision = Verifier(follower, audience, clock=lambda: now).decide(token, model)
    except KioskError as error:
        _fail(ctx, error.problem, error.remedy)
    except UnicodeDecodeError:
        _fail(ctx, "Standard input holds no token.", "Give the token as text.")
    _print(decision.as_dict() | note)
    ctx.exit(_EXIT_CODES[decision.outcome])


def _follow(follower: Follower) -> dict[str, Any]:
    """Refresh; while the publisher is away, fall back on what it said last.

    A publication that lies is not fallen back from: the operator must see it.
    """
    try:
        follower.refresh()
    except (PublicationUnreachableError, PublicationStaleError) as error:
        follower.recall()
        return {"warning": {"problem": error.problem, "remedy": error.remedy}}
    return {}


def _read_instant(text: str | None) -> float:
    if text is None:
        return time.time()
    try:
        instant = datetime.fromisoformat(text)
        if instant.tzinfo is not None:
            return instant.astimezone(UTC).timestamp()
    except (ValueError, OverflowError) as error:
        raise _not_an_instant() from error
    raise _not_an_instant()


def _not_an_instant() -> KioskError:
    return KioskError(
        "The time given with --at cannot be used.",
        "Write it with its offset, such as 2026-06-12T17:21:00-04:00.",
    )


def _fail(ctx: click.Context, problem: str, remedy: str) -> Never:
    _print(
        {
            "outcome": Outcome.UNUSABLE.value,
            "error": {"problem": problem, "remedy": remedy},
        }
    )
    ctx.exit(_UNUSABLE)


def _print(value: dict[str, Any]) -> None:
    click.echo(json.dumps(value, ensure_ascii=False))
