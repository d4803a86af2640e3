"""``kiosk restore``: a store from a backup, in an empty home, or nothing at all."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from contextlib import ExitStack, contextmanager
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, read_secret
from kiosk.app.program import Program
from kiosk.app.settings import settings_at, settings_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app.operator_session import SignIn
    from kiosk.app.settings import Settings
    from kiosk.services.backup import Resumed

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("restore")
@click.argument("backup", type=_FILE, metavar="BACKUP.zip")
@click.option(
    "--log",
    "newer",
    type=_FILE,
    help="The log that went on after the backup: a newer file of kiosk backup, best one "
    "made with --log-only.",
)
@click.option(
    "--checkpoint",
    "checkpoints",
    type=_FILE,
    multiple=True,
    help="A checkpoint kept elsewhere, by a gateway for instance; may be repeated.",
)
@click.option(
    "--accept-lost-directives",
    is_flag=True,
    help="Go on although directives were approved after the backup; the log then says so.",
)
@operator_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def restore(
    *,
    backup: Path,
    newer: Path | None,
    checkpoints: tuple[Path, ...],
    accept_lost_directives: bool,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Make a store from a backup, in the home that KIOSK_HOME names.

    The home must be empty or not there. Everything is checked in a folder
    beside it, which takes the home's name only at the end: the hash of every
    file, the database, every entry and checkpoint of the log, every seal. An
    admin of the backup signs in with their secret and the passphrase of the
    time of the backup.

    With --log the store goes on where that log ends: tokens revoked since are
    revoked, keys struck off, accounts closed and stations withdrawn since stay
    so, whoever was erased since is erased again. People, facts and
    directives recorded since are not in a log; what is lost is counted.
    Without it, gateways that have seen more of the log refuse this store until
    it has grown past that; --checkpoint tells how much is lacking.

    Tokens issued after the backup are not in it: gateways refuse them from the
    next publication on, whether they were revoked or not, and they must be
    issued again.

    Publications go on far above every number that was used, so that no gateway
    meets an older one under a newer name.
    """
    settings = settings_from()
    resumed, lacking = _restore(
        settings, backup, newer, checkpoints, sign_in, accept_lost=accept_lost_directives
    )
    told = {
        "home": str(settings.home),
        "entries": resumed.entries,
        "taken_over": resumed.taken_over,
        "lacking": lacking,
        "lost": dict(resumed.lost),
        "revoked_again": resumed.revoked_again,
        "closed_again": resumed.closed_again,
        "erased_again": resumed.erased_again,
        "tokens_lost": resumed.tokens_lost,
        "without": list(resumed.without),
        "first_version": resumed.first_version,
    }
    click.echo(json.dumps(told) if as_json else _sentences(settings, resumed, lacking))


def _restore(
    settings: Settings,
    backup: Path,
    newer: Path | None,
    checkpoints: tuple[Path, ...],
    sign_in: SignIn,
    *,
    accept_lost: bool,
) -> tuple[Resumed, int]:
    from kiosk.app.backup_file import read_log, read_manifest, unpack  # noqa: PLC0415
    from kiosk.services.backup import (  # noqa: PLC0415 -- --help needs nothing
        BackupError,
        check_seals,
        continue_log,
        resume_store,
    )

    if not settings.on_sqlite:
        raise BackupError(
            "KIOSK_DATABASE_URL names a database of its own, and a backup is a home.",
            "Leave it out; restore PostgreSQL with pg_restore.",
        )
    manifest, said = read_manifest(backup)
    if manifest.kind != "store":
        raise BackupError(
            "This file holds a log only.", "Choose a whole backup, and give this file as --log."
        )
    newer_log = read_log(newer) if newer is not None else None
    with _in_stead_of(settings.home) as staged:
        unpack(backup, manifest, staged.home)
        _check_files(staged)
        program = Program(staged)
        try:
            program.unlock(read_secret(sign_in.passphrase_file, "Passphrase of the store"))
            lacking = _check_log(staged, checkpoints)
            check_seals(program.env)
            continued = continue_log(program.env, newer_log, accept_lost_directives=accept_lost)
            secret = read_secret(sign_in.secret_file, f"Secret of {sign_in.operator}")
            session = program.sign_in(sign_in.operator, secret)
            digest = hashlib.sha256(said).hexdigest()
            resumed = resume_store(program.env, session, continued, manifest=digest)
            program.sign_out(session)
        finally:
            program.close()
        _check_log(staged, ())
    return resumed, max(0, lacking - resumed.taken_over)


def _check_files(staged: Settings) -> None:
    """Raise unless the database is whole, and the log beside it is its own."""
    from kiosk.app.backup_file import CHECKPOINT, LOG  # noqa: PLC0415 -- --help needs nothing
    from kiosk.services.backup import BackupError  # noqa: PLC0415 -- likewise
    from kiosk.storage.copying import check_file, copied_checkpoint, copied_log  # noqa: PLC0415

    check_file(staged.database_file)
    log, checkpoint = staged.home / LOG, staged.home / CHECKPOINT
    same = copied_checkpoint(staged.database_file)[1] == checkpoint.read_text("utf-8")
    with log.open("rb") as lines:
        same = same and all(
            line == encoded + b"\n"
            for line, encoded in zip_longest(
                lines, copied_log(staged.database_file), fillvalue=b""
            )
        )
    if not same:
        raise BackupError(
            "The log in this backup is not that of its store.", "Take another backup."
        )
    log.unlink()
    checkpoint.unlink()


def _check_log(staged: Settings, checkpoints: tuple[Path, ...]) -> int:
    """Check the whole log, and against checkpoints kept elsewhere; give what it lacks."""
    from kiosk.audit.checkpoint import open_checkpoint  # noqa: PLC0415 -- --help needs nothing
    from kiosk.storage.log_reading import check_log  # noqa: PLC0415 -- likewise

    checked = check_log(staged.database_url)
    size = checked.log.frontier.size
    notes = [path.read_text("utf-8") for path in checkpoints]
    heads = [open_checkpoint(note, *checked.verifiers) for note in notes]
    covered = [note for note, head in zip(notes, heads, strict=True) if head.size <= size]
    check_log(staged.database_url, kept_checkpoints=covered)
    return max((head.size - size for head in heads), default=0)


@contextmanager
def _in_stead_of(home: Path) -> Iterator[Settings]:
    """Give a folder beside the home that becomes the home, once all has gone well."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 -- --help needs nothing

    from kiosk.services.backup import BackupError  # noqa: PLC0415 -- likewise

    home.parent.mkdir(parents=True, exist_ok=True)
    prefix = f".{home.name}.restoring-"
    lock = FileLock(home.parent / f".{home.name}.restore.lock", mode=0o600)
    with ExitStack() as undo:
        try:
            undo.enter_context(lock.acquire(timeout=0))
        except Timeout:
            raise BackupError(
                "Another restore into this home is under way.", "Wait until it has ended."
            ) from None
        if home.exists() and (not home.is_dir() or any(home.iterdir())):
            raise BackupError(
                "There is something in this home already, and nothing is overwritten.",
                "Set KIOSK_HOME to a folder that is empty or not there.",
            )
        for left in home.parent.glob(f"{prefix}*"):  # by a restore that was cut off
            shutil.rmtree(left)
        staged = Path(tempfile.mkdtemp(prefix=prefix, dir=home.parent))
        undo.callback(shutil.rmtree, staged, ignore_errors=True)
        yield settings_at(staged)
        if home.exists():
            home.rmdir()
        staged.rename(home)


def _sentences(settings: Settings, resumed: Resumed, lacking: int) -> str:
    lines = [
        f"Restored to {settings.home}.",
        f"Log entries of the backup: {resumed.entries:,}; taken over: {resumed.taken_over:,}.",
        f"Publications go on with number {resumed.first_version:,}.",
    ]
    if resumed.taken_over:
        lines.append(
            f"Done again: {resumed.revoked_again:,} tokens brought to their state, "
            f"{resumed.erased_again:,} people erased, {resumed.closed_again:,} keys, accounts "
            "and stations put out of use."
        )
        lost = ", ".join(f"{count:,} {event}" for event, count in sorted(resumed.lost.items()))
        lines.append(f"Told by the log, and not in this store: {lost}.")
    lines.append(
        "Tokens issued after the backup are refused from the next publication on; issue them "
        "again."
        + (f" The log tells of {resumed.tokens_lost:,} not revoked." if resumed.taken_over else "")
    )
    if resumed.without:
        lines.append(
            f"Approved directives that are lost: {', '.join(resumed.without)}. "
            "Lead them through approval again before you publish."
        )
    if lacking:
        lines.append(
            f"This store is older than what was published: {lacking:,} log entries are lacking. "
            "Gateways that saw them refuse it until the log has grown past them; "
            "give the newer log with --log if there is one."
        )
    return "\n".join(lines)
