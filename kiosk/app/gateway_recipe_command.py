"""``kiosk gateway recipe``: the configurations of gateways that come with the program."""

from __future__ import annotations

import click

from kiosk.app.assets import asset
from kiosk.domain.errors import KioskError

FOLDER = "gateways"


def recipe_names() -> list[str]:
    """Name every configuration, in alphabetical order."""
    return sorted(path.name for path in asset(FOLDER).iterdir() if path.is_file())


@click.command("recipe")
@click.argument("name", required=False)
def recipe(name: str | None) -> None:
    """Print the configuration NAME of a gateway, or the names of all."""
    names = recipe_names()
    if name is None:
        click.echo("\n".join(names))
        return
    if name not in names:
        raise KioskError(
            "There is no recipe of this name.", f"Choose one of these: {', '.join(names)}."
        )
    click.echo(asset(FOLDER, name).read_text(encoding="utf-8"), nl=False)
