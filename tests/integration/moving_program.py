"""Move a store in small steps until killed; a program for `test_move.py`.

Arguments: the addresses of both databases. Prints a line for each step.
"""

from __future__ import annotations

import sys

from kiosk.storage.moving import move


def say(table: str, rows: int) -> None:
    sys.stdout.write(f"{table} {rows}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    move(sys.argv[1], sys.argv[2], say, batch_rows=3)
    say("done", 0)
