"""``kiosk backup``: the store as it stands, sealed as it is, in one file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import operator_options, read_secret, signed_in

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.app.operator_session import SignIn
    from kiosk.app.program import Program
    from kiosk.domain.operators import OperatorSession

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("backup")
@click.option(
    "--to",
    "target",
    required=True,
    type=click.Path(path_type=Path),
    help="The file to make, or the folder to make it in. Nothing is overwritten.",
)
@click.option(
    "--log-only",
    is_flag=True,
    help="Copy only the log: it names nobody, is small, and is what an older backup "
    "needs to go on. Also for a store on PostgreSQL.",
)
@click.option(
    "--key-passphrase-file",
    type=_FILE,
    help="For a store whose key lies in this machine's keyring: seal the key into the "
    "backup behind the passphrase in this file.",
)
@operator_options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def backup(
    *,
    target: Path,
    log_only: bool,
    key_passphrase_file: Path | None,
    sign_in: SignIn,
    as_json: bool,
) -> None:
    """Copy the store into one file, while it is in use.

    The file holds one instant of the database, everything personal in it
    sealed as it lies there; the key file, which only the store's passphrase
    opens; the log; and a manifest with the hash of each. A key in the system's
    keyring goes in only behind a passphrase of its own, never in the clear.
    What gateways fetch is not in it: it is signed anew after a restore, under
    numbers above every one that was seen.

    A backup still holds whoever is erased after it was made. Keep the log
    beside it, by --log-only and as often as you like: kiosk restore takes it
    and erases them again. Delete backups that are older than the shortest
    retention clock.

    A store on PostgreSQL is copied with pg_dump, not here.
    """
    with signed_in(sign_in) as (program, session):
        made = _make(program, session, target, key_passphrase_file, log_only=log_only)
    if as_json:
        click.echo(json.dumps(made))
    else:
        click.echo(f"Backup of {made['entries']:,} log entries: {made['file']}")
        click.echo(f"SHA-256 of its manifest, as the log has it: {made['manifest']}")


def _make(
    program: Program,
    session: OperatorSession,
    target: Path,
    key_passphrase_file: Path | None,
    *,
    log_only: bool,
) -> dict[str, str | int]:
    from kiosk.app import backup_file  # noqa: PLC0415 -- --help needs nothing
    from kiosk.services.backup import manifest_of, note_backup, require_backup  # noqa: PLC0415
    from kiosk.storage.copying import copied_checkpoint, copied_log, copy_store  # noqa: PLC0415

    env, settings = program.env, program.settings
    require_backup(env, session)
    target = target.absolute()
    if target.is_dir():
        target /= _name(env.clock(), log_only=log_only)
    with backup_file.beside(target) as folder:
        files: dict[str, Path] = {}
        manifest = manifest_of(env, kind="log" if log_only else "store")
        if log_only:
            with env.store.reading() as uow:
                backup_file.write_log(folder / backup_file.LOG, uow.log.leaves())
                entries, checkpoint = uow.log.size(), uow.log.checkpoint()
        else:
            files[backup_file.STORE] = folder / backup_file.STORE
            copy_store(settings.database_url, files[backup_file.STORE])
            files[backup_file.KEY] = _key(program, folder, key_passphrase_file)
            backup_file.write_log(folder / backup_file.LOG, copied_log(files[backup_file.STORE]))
            entries, checkpoint = copied_checkpoint(files[backup_file.STORE])
        (folder / backup_file.CHECKPOINT).write_text(checkpoint, "utf-8")
        files[backup_file.LOG] = folder / backup_file.LOG
        files[backup_file.CHECKPOINT] = folder / backup_file.CHECKPOINT
        manifest = replace(manifest, entries=entries, checkpoint=checkpoint)
        said = backup_file.write_backup(target, manifest, files)
    digest = hashlib.sha256(said).hexdigest()
    note_backup(env, session, digest=digest, entries=entries)
    return {"file": str(target), "entries": entries, "manifest": digest, "kind": manifest.kind}


def _key(program: Program, folder: Path, passphrase_file: Path | None) -> Path:
    """Give the key as it goes into the backup: behind a passphrase, always."""
    from kiosk.app.backup_file import KEY  # noqa: PLC0415 -- --help needs nothing
    from kiosk.app.store_key import key_store_of  # noqa: PLC0415 -- likewise
    from kiosk.devices.keystore import PassphraseKeyStore  # noqa: PLC0415 -- likewise
    from kiosk.services.backup import BackupError  # noqa: PLC0415 -- likewise

    settings = program.settings
    if settings.key_file.exists():
        copied = folder / KEY
        copied.write_bytes(settings.key_file.read_bytes())
        return copied
    if passphrase_file is None:
        raise BackupError(
            "The key of this store lies in this machine's keyring, and a backup without it "
            "opens nowhere else.",
            "Name a file with a passphrase for it: --key-passphrase-file.",
        )
    passphrase = read_secret(passphrase_file, "Passphrase for the key in the backup")
    kept = PassphraseKeyStore(folder / KEY, passphrase)
    kept.keep(key_store_of(settings).open(), program.world.entropy)
    return kept.path


def _name(now: datetime, *, log_only: bool) -> str:
    kind = "log" if log_only else "backup"
    return f"kiosk-{kind}-{now:%Y%m%dT%H%M%SZ}.zip"
