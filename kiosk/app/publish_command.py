"""``kiosk publish``: what gateways fetch, as files, or served over HTTP."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import threading
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import unlock_store
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork, plain_refresh_seconds
from kiosk.app.publishing import PublishingThread, Rhythm, hold_publishing
from kiosk.app.settings import settings_from
from kiosk.domain.errors import KioskError
from kiosk.server.http import PublicationServer, listen_address
from kiosk.server.publisher import REFRESH_SECONDS
from kiosk.server.repository import PLAIN_FILES, SERVED

if TYPE_CHECKING:
    from types import FrameType

    from kiosk.domain.issuer import PublicationRecord


@click.command("publish")
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Publish to this folder instead of the store's own.",
)
@click.option(
    "--listen",
    metavar="HOST:PORT",
    help="Serve the folder, publish each change, sign a timestamp every five seconds.",
)
@click.option("--watch", is_flag=True, help="Go on publishing each change to the folder.")
@click.option(
    "--valid-for",
    type=click.IntRange(1, 24 * 60),
    default=60,
    show_default=True,
    help="Minutes for which plain files stay fresh; not with --listen.",
)
@click.option(
    "--passphrase-file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Read the store's passphrase from this file instead of asking.",
)
def publish(
    *,
    folder: Path | None,
    listen: str | None,
    watch: bool,
    valid_for: int,
    passphrase_file: Path | None,
) -> None:
    """Publish keys and lists for the gateways.

    Once, to a folder that any web server serves; with --watch or --listen
    until it is stopped, also while every window is closed.
    """
    settings = settings_from()
    directory = folder.absolute() if folder is not None else settings.publication
    address = listen_address(listen) if listen else None
    program = Program(settings)
    try:
        unlock_store(program, passphrase_file)
        plain = dataclasses.replace(PLAIN_FILES, timestamp=timedelta(minutes=valid_for))
        lifetimes = SERVED if address else plain
        work = PublicationWork(program.env, directory, lifetimes)
        lock = hold_publishing(settings.home)
        try:
            if address is None and not watch:
                _tell(work.publish(), directory)
                return
            refresh = REFRESH_SECONDS if address else plain_refresh_seconds(lifetimes)
            _publish_until_stopped(work, directory, Rhythm(refresh=refresh), address)
        finally:
            lock.release()
    finally:
        program.close()


def _publish_until_stopped(
    work: PublicationWork, directory: Path, rhythm: Rhythm, address: tuple[str, int] | None
) -> None:
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopped.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, stop)
    thread = PublishingThread(work, _report, rhythm=rhythm)
    if address is None:
        thread.start()
        stopped.wait()
        thread.close()
        return
    directory.mkdir(parents=True, exist_ok=True)
    with PublicationServer(directory, *address) as server:
        serving = threading.Thread(target=server.serve_forever, name="serving")
        serving.start()
        thread.start()
        click.echo(f"Serving the publication at {server.url}")
        stopped.wait()
        thread.close()
        server.shutdown()
        serving.join()


def _report(outcome: PublicationRecord | KioskError) -> None:
    if isinstance(outcome, KioskError):
        click.echo(str(outcome), err=True)
    else:
        click.echo(_sentence(outcome))
    sys.stdout.flush()


def _tell(record: PublicationRecord | None, directory: Path) -> None:
    if record is None:
        click.echo("Nothing has changed; the timestamp was signed again.")
    else:
        click.echo(_sentence(record))
    click.echo(f"The publication lies in {directory}{os.sep}")


def _sentence(record: PublicationRecord) -> str:
    return (
        f"Published {record.version}: {record.targets} files, {len(record.changed)} changed, "
        f"{record.invalid} revoked, {record.suspended} suspended."
    )
