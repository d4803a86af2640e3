"""``kiosk gateway doctor``: whether a model gateway here is set up safely."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import os
import shlex
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.domain.errors import KioskError
from kiosk.gateway import Follower, PublicationError
from kiosk.gateway.judgement import CLOCK_TOLERANCE
from kiosk.gateway.litellm_doctor import Finding, Level, examine, examine_command
from kiosk.gateway.litellm_settings import TRIED_LITELLM, LiteLLMSettings
from kiosk.gateway.running import read_trust
from kiosk.gateway.settings import GatewaySettings
from kiosk.gateway.state import GatewayState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.gateway import PublicationSnapshot

CONFIG_MAX_LENGTH = 4 << 20
_UNSAFE = 1
_UNUSABLE = 2
_MARKS = {Level.PROBLEM: "PROBLEM", Level.WARNING: "warning", Level.NOTE: "note"}


@click.command("doctor")
@click.option(
    "--litellm",
    "config",
    required=True,
    type=click.Path(path_type=Path),
    metavar="CONFIG.yaml",
    help="LiteLLM's configuration.",
)
@click.option(
    "--command",
    default="",
    metavar="COMMAND",
    help="The command that starts LiteLLM, in quotes.",
)
@click.option(
    "--directory",
    default=".",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The working directory that LiteLLM is started in.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def doctor(
    ctx: click.Context, *, config: Path, command: str, directory: Path, as_json: bool
) -> None:
    """Say whether a LiteLLM proxy enforces the kiosk's decisions.

    Run it in the environment of LiteLLM, with the variables that LiteLLM is
    started with. The exit code is 0 for safe, 1 for a problem found, 2 when
    the configuration cannot be read.
    """
    try:
        document = read_config(config)
        words = _split(command)
    except KioskError as error:
        _print_failure(error, as_json=as_json)
        ctx.exit(_UNUSABLE)
    snapshot, findings = look_at_the_gateway(os.environ, time.time())
    findings += examine(document, None if snapshot is None else snapshot.models, os.environ)
    findings += examine_command(words)
    findings += look_at_the_place(directory)
    findings += look_at_litellm()
    safe = all(finding.level is not Level.PROBLEM for finding in findings)
    _print(findings, safe=safe, as_json=as_json)
    ctx.exit(0 if safe else _UNSAFE)


def read_config(path: Path) -> Mapping[str, Any]:
    """Read a YAML file, by the YAML library that LiteLLM brings along.

    JSON is YAML, so a file of JSON can be read without one. Raises ``KioskError``.
    """
    try:
        with path.open("rb") as file:
            text = file.read(CONFIG_MAX_LENGTH).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KioskError(
            "The configuration of LiteLLM cannot be read.", "Give the path of its config.yaml."
        ) from error
    document = _parse(text)
    if not isinstance(document, dict):
        raise KioskError(
            "The configuration of LiteLLM is not a mapping.", "Give the path of its config.yaml."
        )
    return document


def _split(command: str) -> list[str]:
    try:
        return shlex.split(command)
    except ValueError as error:
        raise KioskError(
            "The command that starts LiteLLM has an open quote.", "Close it."
        ) from error


def _parse(text: str) -> Any:
    try:
        yaml: Any = importlib.import_module("yaml")
    except ModuleNotFoundError as error:
        try:
            return json.loads(text)
        except ValueError:
            raise KioskError(
                "This environment has no library that reads YAML.",
                "Run the doctor in the environment that LiteLLM is installed in.",
            ) from error
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise KioskError(
            "The configuration of LiteLLM is not YAML.", "Correct it; litellm --config says where."
        ) from error


def look_at_the_gateway(
    environ: Mapping[str, str], now: float
) -> tuple[PublicationSnapshot | None, list[Finding]]:
    """Try the settings, the state folder, the publication and the clock."""
    try:
        settings = GatewaySettings.from_environment(environ)
        more = LiteLLMSettings.from_environment(environ)
        trust = read_trust(settings.trust)
        with GatewayState(settings.state).exclusive():
            pass
    except KioskError as error:
        return None, [_problem("settings", error)]
    findings = list(_about_settings(settings, more))
    follower = Follower(
        settings.publication, trust, settings.state, models=settings.models, clock=lambda: now
    )
    try:
        snapshot = follower.refresh()
    except PublicationError as error:
        return None, [*findings, _problem("publication", error)]
    return snapshot, [*findings, *_about_the_clock(snapshot, now)]


def _about_settings(settings: GatewaySettings, more: LiteLLMSettings) -> Iterator[Finding]:
    yield Finding(
        Level.NOTE,
        "audience",
        f"Only tokens for {settings.audience} are taken (KIOSK_GATEWAY_AUDIENCE).",
        "See that this is the name under 'For use at' on the receipts of tokens.",
    )
    if settings.shadow:
        yield Finding(
            Level.PROBLEM,
            "shadow",
            "Shadow mode is on: every model is open to everybody, and refusals are only noted.",
            "Take KIOSK_GATEWAY_SHADOW out once the notes look right.",
        )
    if not more.origin:
        yield Finding(
            Level.NOTE,
            "origin",
            "KIOSK_GATEWAY_ORIGIN is not set, so tokens bound to a key are refused.",
            "Set it to the scheme and host that clients use, such as https://models.example.org.",
        )
    if more.routes:
        yield Finding(
            Level.WARNING,
            "listed_routes",
            "KIOSK_GATEWAY_LITELLM_ROUTES opens routes whose models may be named unseen.",
            "List only what you have tried.",
        )


def _about_the_clock(snapshot: PublicationSnapshot, now: float) -> Iterator[Finding]:
    age = now - snapshot.signed_at
    if age < -CLOCK_TOLERANCE:
        yield Finding(
            Level.PROBLEM,
            "clock",
            "The publication was signed after this instant by the clock of this machine.",
            "Set the clock, and have it kept right.",
        )
    stalest = [
        name
        for name, served in snapshot.models.items()
        if served.entry.controlled and age > served.entry.max_stale
    ]
    if stalest:
        yield Finding(
            Level.PROBLEM,
            "stale",
            f"The publication is {age:.0f} seconds old, too old for controlled models.",
            "See that the publisher runs, and that both clocks are right.",
        )


def look_at_the_place(directory: Path) -> Iterator[Finding]:
    """Yield what LiteLLM would import from the folder two above its working directory.

    LiteLLM puts ``../..`` first on ``sys.path``.
    """
    above = directory.resolve().parent.parent
    installed = set(importlib.metadata.packages_distributions()) | sys.stdlib_module_names
    try:
        found = {
            entry.stem
            for entry in above.iterdir()
            if entry.suffix == ".py" or (entry / "__init__.py").is_file()
        }
    except OSError:
        return
    mistaken = ", ".join(sorted(found & installed)[:3])
    if mistaken:
        yield Finding(
            Level.PROBLEM,
            "working_directory",
            "LiteLLM looks for its libraries two folders above its working directory first, "
            f"and would take these from there: {mistaken}.",
            "Start it in a folder that has two empty folders above it.",
        )


def look_at_litellm() -> Iterator[Finding]:
    """Yield whether the LiteLLM here is the one that our side was tried with."""
    try:
        version = importlib.metadata.version("litellm")
    except importlib.metadata.PackageNotFoundError:
        yield Finding(
            Level.NOTE,
            "not_installed",
            "LiteLLM is not installed in this environment.",
            "Run the doctor in the environment that LiteLLM is installed in.",
        )
        return
    if version != TRIED_LITELLM:
        yield Finding(
            Level.WARNING,
            "other_version",
            f"This is LiteLLM {version}; the kiosk was tried with {TRIED_LITELLM}.",
            f"Install litellm[proxy]=={TRIED_LITELLM}, or run our tests with this one.",
        )


def _problem(code: str, error: KioskError) -> Finding:
    return Finding(Level.PROBLEM, code, error.problem, error.remedy)


def _print(findings: list[Finding], *, safe: bool, as_json: bool) -> None:
    if as_json:
        members = {"safe": safe, "findings": [finding._asdict() for finding in findings]}
        click.echo(json.dumps(members, ensure_ascii=False))
        return
    for finding in sorted(findings, key=lambda each: list(Level).index(each.level)):
        click.echo(f"{_MARKS[finding.level]}: {finding.problem}\n  {finding.remedy}")
    click.echo("Safe." if safe else "Not safe.")


def _print_failure(error: KioskError, *, as_json: bool) -> None:
    if as_json:
        members = {"error": {"problem": error.problem, "remedy": error.remedy}}
        click.echo(json.dumps(members, ensure_ascii=False))
    else:
        click.echo(f"{error.problem} {error.remedy}", err=True)
