"""``kiosk register``: the station where registrants are alone with the machine."""

from __future__ import annotations

import sys
from pathlib import Path

import click

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command("register")
@click.option("--station", "folder", required=True, type=_FOLDER, help="The station's folder.")
@click.option("--set-up", is_flag=True, help="Confirm the station's file, choose staff's code.")
@click.option("--scans", type=_FOLDER, help="With --set-up: a scanner's folder; it is wiped.")
@click.option("--screen", default=0, show_default=True, help="The screen to fill, from 0.")
@click.option("--windowed", is_flag=True, help="Do not fill the screen: to try it out.")
@click.option("--speech", is_flag=True, help="Speak the pages, where a voice is installed.")
@click.option("--once", is_flag=True, help="Do not open again after a crash.")
@click.option("--kept", is_flag=True, hidden=True)
@click.option("--clocks", default="", hidden=True)
def register(
    *,
    folder: Path,
    set_up: bool,
    scans: Path | None,
    screen: int,
    windowed: bool,
    speech: bool,
    once: bool,
    kept: bool,
    clocks: str,
) -> int:
    """Let people register themselves, full screen, with the station's kit alone.

    There is no store on this machine: what is entered is sealed to the desk.
    Each registrant meets a fresh process; the one that served goes when it has
    been wiped. Only the staff's code closes the window; after a crash it opens
    again on the attract screen.
    """
    folder = folder.absolute()
    if set_up:
        _confirm(folder, None if scans is None else scans.absolute())
        return 0
    if kept:
        from kiosk.app.registration_window import run_station  # noqa: PLC0415 -- the desk extra

        run_station(folder, screen=screen, windowed=windowed, clocks=clocks, speech=speech)
        return 0
    shown = ["--screen", str(screen), *(["--windowed"] if windowed else [])]
    return _keep(folder, [*shown, *(["--speech"] if speech else [])], again=not once)


def _keep(folder: Path, shown: list[str], *, again: bool) -> int:
    """Open windows, each in a process of its own that this one starts with ``--kept``."""
    from kiosk.app.instance import claim_store  # noqa: PLC0415 -- --help needs nothing
    from kiosk.app.registration_log import StationLog  # noqa: PLC0415 -- likewise
    from kiosk.app.registration_processes import (  # noqa: PLC0415 -- likewise
        clock_words,
        keep_open,
    )
    from kiosk.app.registration_setup import read_setup  # noqa: PLC0415 -- likewise
    from kiosk.app.world import utc_now  # noqa: PLC0415 -- likewise
    from kiosk.ui.shared.machine_watch import steady_seconds  # noqa: PLC0415 -- likewise

    read_setup(folder)
    command = [*_this_program(), "register", "--kept", "--station", str(folder), *shown]
    command += clock_words(utc_now(), steady_seconds())
    lock = claim_store(folder)
    log = StationLog(folder)
    try:
        return keep_open(command, log.note, log.record, again=again)
    finally:
        log.close()
        lock.unlock()


def _this_program() -> list[str]:
    """Give the words that start this program again, packed or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "kiosk.app.main"]


def _confirm(folder: Path, scans: Path | None) -> None:
    """Have the fingerprint typed, not confirmed: whoever only nods has compared nothing."""
    from kiosk.app.registration_setup import confirm_station  # noqa: PLC0415 -- --help needs nothing
    from kiosk.devices.secret_hasher import Argon2Hasher  # noqa: PLC0415 -- likewise

    pin = click.prompt("The fingerprint that the desk showed when it exported this station")
    code = click.prompt("A code for staff to close this station", hide_input=True)
    again = click.prompt("The code once more", hide_input=True)
    if code != again:
        raise click.UsageError("The two codes differ. Nothing was changed; begin again.")
    confirm_station(folder, pin=pin, code=code, hasher=Argon2Hasher(), scans=scans)
    click.echo(f"Set up. Open it with: kiosk register --station {folder}")
