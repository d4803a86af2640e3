"""``kiosk station``: give unattended stations their kit, and collect what they leave."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, signed_in

if TYPE_CHECKING:
    from kiosk.app.operator_session import SignIn

_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.group("station")
def station() -> None:
    """Give unattended stations their kit, and collect what registrants leave there."""


@station.command("export")
@click.option("--to", "folder", required=True, type=_FOLDER, help="The station's folder.")
@click.option("--place", required=True, help="Where a desk is, in words for registrants.")
@click.option("--hours", required=True, help="When it is staffed, likewise.")
@click.option("--station", "station_id", default="", help="Export this station's kit anew.")
@click.option("--days", default=30, show_default=True, help="How long the kit is good.")
@operator_options
@_JSON
def export(
    *,
    folder: Path,
    place: str,
    hours: str,
    station_id: str,
    days: int,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Write a station's kit into its folder, and show the fingerprint to compare there."""
    from kiosk.app.station_kit_file import write_kit_file  # noqa: PLC0415 -- --help needs nothing
    from kiosk.services.station_export import export_station  # noqa: PLC0415 -- likewise

    folder = folder.absolute()
    with signed_in(sign_in) as (program, session):
        exported = export_station(
            program.env,
            session,
            place=place,
            hours=hours,
            folder=str(folder),
            station_id=station_id,
            life=timedelta(days=days),
        )
    written = write_kit_file(folder, exported.kit)
    told = {
        "station": exported.station.id,
        "file": str(written),
        "fingerprint": exported.pin,
        "expires": exported.station.expires_at.isoformat(),
        "people": exported.people,
    }
    lines = (
        f"Station {exported.station.id}: {written}",
        f"Fingerprint: {exported.pin}",
        "Compare it on the station when it asks.",
        f"The file is good until {exported.station.expires_at:%Y-%m-%d}.",
    )
    click.echo(json.dumps(told) if as_json else "\n".join(lines))


@station.command("collect")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@operator_options
@_JSON
def collect(*, folder: Path, sign_in: SignIn, as_json: bool) -> None:
    """Take every sealed file of a station's folder into the queue."""
    from kiosk.app.station_pickup import look  # noqa: PLC0415 -- likewise
    from kiosk.domain.operators import Act  # noqa: PLC0415 -- likewise
    from kiosk.services.submission_collection import permitted  # noqa: PLC0415 -- likewise

    taken, refusals, left = 0, list[str](), 1
    with signed_in(sign_in) as (program, session):
        permitted(program.env, session, Act.COLLECT_SUBMISSIONS)
        while left:
            found = look(program.env, folder.absolute())
            taken, left = taken + found.taken, found.left
            refusals += found.refusals
    told = {"taken": taken, "refused": len(refusals), "refusals": refusals}
    lines = (f"{taken} taken in, {len(refusals)} refused.", *refusals)
    click.echo(json.dumps(told) if as_json else "\n".join(lines))


@station.command("list")
@operator_options
@_JSON
def list_stations(*, sign_in: SignIn, as_json: bool) -> None:
    """List the stations that were given a kit."""
    from kiosk.services.station_export import stations  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        found = stations(program.env, session)
    told = [
        {
            "station": each.id,
            "place": each.place,
            "folder": each.folder,
            "expires": each.expires_at.isoformat(),
            "withdrawn": each.withdrawn_at is not None,
        }
        for each in found
    ]
    lines = [
        f"{each.id} {each.place}, "
        + (
            "withdrawn"
            if each.withdrawn_at is not None
            else f"good until {each.expires_at:%Y-%m-%d}"
        )
        for each in found
    ]
    click.echo(json.dumps(told) if as_json else "\n".join(lines or ["There is no station."]))


@station.command("withdraw")
@click.argument("station_id", metavar="ID")
@operator_options
@_JSON
def withdraw(*, station_id: str, sign_in: SignIn, as_json: bool) -> None:
    """Take nothing in from a station any more."""
    from kiosk.services.station_export import withdraw_station  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        withdrawn = withdraw_station(program.env, session, station_id)
    told = {"station": withdrawn.id, "withdrawn": True}
    click.echo(json.dumps(told) if as_json else f"Station {withdrawn.id} is withdrawn.")
