"""``kiosk keys``: the key that stations seal to, and the passphrase of the store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.operator_session import (
    operator_options,
    read_secret,
    second_officer_options,
    signed_in,
    two_signed_in,
)
from kiosk.domain.errors import KioskError

if TYPE_CHECKING:
    from kiosk.app.operator_session import SecondSignIn, SignIn

_FILE = click.Path(dir_okay=False, path_type=Path)


@click.group("keys")
def keys() -> None:
    """Change the key that stations seal to, or put the store's key behind a new passphrase.

    Keys of tokens are changed in the console, under Keys; those of the
    publication change with the root.
    """


@keys.command("rotate-sealing")
@click.option("--reason", required=True, help="Why, for the log of those who come after.")
@click.option(
    "--compromised",
    is_flag=True,
    help="Strike the old key off now: what stations sealed to it is refused.",
)
@operator_options
@second_officer_options
def rotate_sealing(
    *, reason: str, compromised: bool, sign_in: SignIn, second: SecondSignIn
) -> None:
    """Make the key that stations seal to anew; it takes two officers.

    Export each station again (kiosk station export --station ID): its new kit
    names the new key. Until then its files open by the old one, which ends
    210 days after the change.
    """
    from kiosk.services.key_rotation import rotate_sealing_key  # noqa: PLC0415 -- --help

    with two_signed_in(sign_in, second) as officers:
        key = rotate_sealing_key(
            officers.program.env,
            officers.first,
            officers.second,
            reason=reason,
            compromised=compromised,
        )
    click.echo(f"New sealing key {key.kid}. Export every station again.")


@keys.command("passphrase")
@click.option("--new-passphrase-file", type=_FILE, help="Read the new passphrase from this file.")
@operator_options
def passphrase(*, new_passphrase_file: Path | None, sign_in: SignIn) -> None:
    """Put the store's key behind another passphrase.

    The key itself stays: whoever copied the key file before, or has a backup
    from before, opens those with the old passphrase. A store whose key lies in
    the system's keyring has none.
    """
    from kiosk.devices.keystore import PassphraseKeyStore  # noqa: PLC0415 -- --help
    from kiosk.services.backup import note_new_passphrase  # noqa: PLC0415 -- likewise

    with signed_in(sign_in) as (program, session):
        file = program.settings.key_file
        if not file.exists():
            raise KioskError(
                "The key of this store lies in the system's keyring.",
                "There is no passphrase to change.",
            )
        old = read_secret(sign_in.passphrase_file, "Passphrase of the store, once more")
        new = read_secret(new_passphrase_file, "New passphrase")
        note_new_passphrase(program.env, session)
        PassphraseKeyStore(file, old).seal_again(new, program.world.entropy)
    click.echo("The store opens with the new passphrase from now on.")
