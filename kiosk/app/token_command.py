"""``kiosk token``: redeem the desk's one-time code on one's own computer, and renew the token."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.app.token_client import Issuer, TokenClient
from kiosk.app.token_files import Kept, TokenFileError, kept_in, key_in, place_for, written

if TYPE_CHECKING:
    from kiosk.app.token_client import Tokens

_FILE = click.Path(dir_okay=False, path_type=Path)
_CODE_MAX_LENGTH = 256
_OUT = click.option(
    "--out", type=_FILE, metavar="FILE", help="Write the token there (mode 0600), print nothing."
)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group("token")
def token() -> None:
    """Redeem a code from the desk for a token, and renew it."""


@token.command("redeem")
@click.argument("code", metavar="CODE")
@click.option("--issuer", required=True, metavar="URL", help="The issuer's address.")
@click.option(
    "--reached-at",
    "at",
    default="",
    metavar="URL",
    help="Where the issuer is reached, if not at its own address.",
)
@click.option(
    "--dpop-key",
    type=_FILE,
    metavar="FILE",
    help="Bind the token to this key; it is made where there is none.",
)
@click.option("--keep", type=_FILE, metavar="FILE", help="Keep there what renews the token.")
@_OUT
@_JSON
def redeem(
    *,
    code: str,
    issuer: str,
    at: str,
    dpop_key: Path | None,
    keep: Path | None,
    out: Path | None,
    as_json: bool,
) -> None:
    """Redeem a one-time code and print the token.

    A CODE of - is read from standard input. The code is good once. Without
    --keep nothing renews the token, and it ends after some hours.
    """
    asked = Issuer(issuer, at)
    key = None if dpop_key is None else key_in(dpop_key)
    text = sys.stdin.read(_CODE_MAX_LENGTH).strip() if code == "-" else code
    with place_for(keep) as write_kept, place_for(out) as write_token:
        given = TokenClient(asked, key).redeem(text)
        try:  # the code is used: whatever cannot be kept, the token is handed out
            if keep is not None:
                write_kept(written(_to_keep(asked, given.refresh_token, dpop_key)))
        finally:
            write_token(_line(given))
            _tell(given, out, as_json=as_json)


@token.command("refresh")
@click.argument("kept", metavar="FILE", type=_FILE)
@_OUT
@_JSON
def refresh(*, kept: Path, out: Path | None, as_json: bool) -> None:
    """Renew a token by the FILE that --keep has written, and print it.

    The token before it ends with that.
    """
    before = kept_in(kept)
    asked = Issuer(before.issuer, before.at)
    dpop_key = Path(before.dpop_key) if before.dpop_key else None
    if dpop_key is not None and not dpop_key.exists():
        raise TokenFileError(
            "The key that goes with this token is not where it was.",
            "Put the key file back, or ask at the desk for a new code.",
        )
    key = None if dpop_key is None else key_in(dpop_key)
    with place_for(kept) as write_kept, place_for(out) as write_token:
        given = TokenClient(asked, key).refresh(before.refresh_token)
        try:  # an issuer that gives no other refresh token means the one before
            refresh_token = given.refresh_token or before.refresh_token
            write_kept(written(_to_keep(asked, refresh_token, dpop_key)))
        finally:
            write_token(_line(given))
            _tell(given, out, as_json=as_json)


def _to_keep(asked: Issuer, refresh_token: str, dpop_key: Path | None) -> Kept:
    if not refresh_token:
        raise TokenFileError(
            "The issuer gave nothing that renews the token, so nothing is kept.",
            "Use the token until it ends, then ask at the desk for a new code.",
        )
    key = "" if dpop_key is None else str(dpop_key.absolute())
    return Kept(asked.identifier, asked.at, refresh_token, key)


def _line(given: Tokens) -> bytes:
    return f"{given.access_token}\n".encode()


def _tell(given: Tokens, out: Path | None, *, as_json: bool) -> None:
    """Print the token, or where it is; the refresh token is never printed."""
    expires = datetime.fromtimestamp(given.expires_at, UTC).isoformat()
    if as_json:
        told = {"token_type": given.token_type, "expires": expires, "scope": given.scope}
        place = {"access_token": given.access_token} if out is None else {"file": str(out)}
        click.echo(json.dumps({**place, **told}))
    elif out is None:
        click.echo(given.access_token)
    else:
        click.echo(f"The token is in {out}; it is good until {expires}.")
