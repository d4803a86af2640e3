"""Publish with the signer of a process of its own; a program for `test_signer_process.py`.

Arguments: the home of the store, the folder to publish to. The passphrase comes
as a line of standard input. Prints ``published``, and goes when its input ends.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.app.program import Program
from kiosk.app.publication_work import PublicationWork
from kiosk.app.settings import settings_at
from kiosk.app.signer_process import start_signer
from kiosk.server.remote_signer import RemoteSigner


def main(home: str, folder: str) -> None:
    settings = settings_at(Path(home))
    passphrase = sys.stdin.readline().rstrip("\n")
    signer = start_signer(settings, passphrase)
    program = Program(settings)
    program.unlock(passphrase, opens_token_keys=False)
    work = PublicationWork(
        program.env, Path(folder), list_signer=lambda key: RemoteSigner(key.kid, signer.calls)
    )
    work.publish()
    work.refresh()
    sys.stdout.write("published\n")
    sys.stdout.flush()
    sys.stdin.read()
    program.close()
    signer.end()


if __name__ == "__main__":
    main(*sys.argv[1:])
