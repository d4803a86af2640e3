"""``kiosk publish``: what gateways fetch, as files, or served over HTTP."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import threading
from contextlib import ExitStack
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.closed_memory import keep_memory_closed
from kiosk.app.listening import listen_address, listen_at, url_of
from kiosk.app.operator_session import read_secret, store_passphrase, unlock_store
from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork, plain_refresh_seconds
from kiosk.app.publisher_front import start_front
from kiosk.app.publisher_processes import PublisherProcesses
from kiosk.app.publishing import PublishingThread, Rhythm, call_at_changes
from kiosk.app.publishing_turn import publisher_turn
from kiosk.app.settings import settings_from
from kiosk.app.signer_process import start_signer
from kiosk.domain.errors import KioskError
from kiosk.server.announcing import LISTENERS_PER_ADDRESS
from kiosk.server.publisher import REFRESH_SECONDS
from kiosk.server.remote_signer import RemoteSigner
from kiosk.server.repository import PLAIN_FILES, SERVED
from kiosk.storage.notifying import watch_changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from kiosk.app.publishing_turn import PublishingTurn
    from kiosk.app.settings import Settings
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
    "--listeners-per-address",
    type=click.IntRange(1),
    default=LISTENERS_PER_ADDRESS,
    show_default=True,
    help="How many gateways may listen from one address, those of this machine not counted.",
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
    listeners_per_address: int,
    passphrase_file: Path | None,
) -> None:
    """Publish keys and lists for the gateways.

    Once, to a folder that any web server serves; with --watch or --listen
    until it is stopped, also while every window is closed.
    """
    settings = settings_from()
    directory = folder.absolute() if folder is not None else settings.publication
    if listen is not None:
        address = listen_address(listen)
        _serve(settings, directory, address, listeners_per_address, passphrase_file)
        return
    program = Program(settings)
    try:
        unlock_store(program, passphrase_file)
        lifetimes = dataclasses.replace(PLAIN_FILES, timestamp=timedelta(minutes=valid_for))
        turn = publisher_turn(settings)
        try:
            work = PublicationWork(program.env, directory, lifetimes, confirm=turn.confirm)
            if watch:
                rhythm = Rhythm(refresh=plain_refresh_seconds(lifetimes))
                _publish_until_stopped(work, settings, turn, rhythm, _stopped_by_signal())
            else:
                _tell(work.publish(), directory)
        finally:
            turn.release()
    finally:
        program.close()


def _serve(
    settings: Settings,
    directory: Path,
    address: tuple[str, int],
    listeners_per_address: int,
    passphrase_file: Path | None,
) -> None:
    """Publish and serve, as three processes.

    The front comes first: it is made before this process has anything that it
    should not have. Of the keys, those of tokens are opened by the signer alone.
    """
    with listen_at(address) as listening, ExitStack() as ending:
        directory.mkdir(parents=True, exist_ok=True)
        start = partial(
            start_front, directory, listening, listeners_per_address=listeners_per_address
        )
        processes = PublisherProcesses(start, _report)
        ending.callback(processes.close)
        processes.begin_front()
        keep_memory_closed()
        program = Program(settings)
        passphrase = _passphrase_source(program, passphrase_file)
        stopped = _stopped_by_signal()
        turn = publisher_turn(settings)
        ending.callback(turn.release)
        processes.begin_signer(lambda: start_signer(settings, passphrase()))
        ending.callback(program.close)
        program.unlock(passphrase(), opens_token_keys=False)
        work = PublicationWork(
            program.env,
            directory,
            SERVED,
            list_signer=lambda key: RemoteSigner(key.kid, processes),
            confirm=turn.confirm,
            replaced=processes.announce,
        )
        click.echo(f"Serving the publication at {url_of(listening)}")
        sys.stdout.flush()
        _publish_until_stopped(work, settings, turn, Rhythm(refresh=REFRESH_SECONDS), stopped)


def _passphrase_source(program: Program, file: Path | None) -> Callable[[], str]:
    """Give what gives the passphrase, now and whenever the signer is started again.

    One that lies in a file is read there each time; one that was typed has to
    be kept here. A key in the keyring needs none.
    """
    first = store_passphrase(program, file)
    if file is None or not first:
        return lambda: first
    return lambda: read_secret(file, "Passphrase of the store")


def _publish_until_stopped(
    work: PublicationWork,
    settings: Settings,
    turn: PublishingTurn,
    rhythm: Rhythm,
    stopped: threading.Event,
) -> None:
    thread = PublishingThread(work, _report, turn=turn.turn, rhythm=rhythm)
    changes = watch_changes(settings.database_url)
    calling = threading.Thread(target=call_at_changes, args=(changes, thread, stopped))
    thread.start()
    calling.start()
    stopped.wait()
    changes.close()
    calling.join()
    thread.close()


def _stopped_by_signal() -> threading.Event:
    stopped = threading.Event()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        stopped.set()

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, stop)
    return stopped


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
