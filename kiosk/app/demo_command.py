"""``kiosk demo``: the same program on a throw-away store, full enough to look around."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import click


@click.command("demo")
def demo() -> None:
    """Open the kiosk on a throw-away store with staff, people, specimens and models.

    Everything is removed when the window is closed. Specimen documents are
    accepted here and nowhere else; drop one of them onto the desk.
    """
    from kiosk.app.assets import asset  # noqa: PLC0415 -- --help needs no part of the desk
    from kiosk.app.demo_gateway import prepare_gateway  # noqa: PLC0415 -- likewise
    from kiosk.app.demo_store import fill_demo_store  # noqa: PLC0415 -- likewise
    from kiosk.app.instance import claim_store  # noqa: PLC0415 -- likewise
    from kiosk.app.qt_application import start_application  # noqa: PLC0415 -- likewise
    from kiosk.app.settings import settings_at  # noqa: PLC0415 -- likewise
    from kiosk.app.window import run_window  # noqa: PLC0415 -- likewise

    application = start_application(demo=True)
    home = Path(tempfile.mkdtemp(prefix="kiosk-demo-"))
    try:
        settings = settings_at(home, demo=True, language=os.environ.get("KIOSK_LANGUAGE", ""))
        lock = claim_store(home)
        try:
            click.echo(f"Specimens to open or drop: {asset('specimens')}")
            click.echo(f"Publication for gateways:  {settings.publication}")
            click.echo("The drill of 12 June:      sign in as compliance, then open Drill")
            program = fill_demo_store(settings)
            told = prepare_gateway(program, home / "gateway")
            click.echo(f"A gateway beside it:       . {told}")
            run_window(application, program)
        finally:
            lock.unlock()
    finally:
        shutil.rmtree(home)
