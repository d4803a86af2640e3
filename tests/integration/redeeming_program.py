"""Redeem codes and refresh tokens; a program for `test_redemption_processes.py`.

Argument: the store's address. Prints ``ready`` once the store is open. Each
line is ``redeem CODE`` or ``refresh TOKEN``; the answer is a refresh token, or
``refused``.
"""

from __future__ import annotations

import sys

from redeeming_samples import open_environment

from kiosk.services.redemption import GrantRefusedError, redeem
from kiosk.services.refreshing import refresh


def main(url: str) -> None:
    store, env = open_environment(url)
    acts = {"redeem": redeem, "refresh": refresh}
    say("ready")
    for line in sys.stdin:
        act, secret = line.split()
        try:
            say(acts[act](env, secret).refresh_token)
        except GrantRefusedError:
            say("refused")
    store.close()


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
