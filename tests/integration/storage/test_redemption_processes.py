"""Two processes that redeem one code, or use one refresh token, in the same moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from redeeming_samples import new_issuer, people

from kiosk.domain.access import TokenState
from kiosk.services.ports import TokenFilter
from kiosk.services.redemption import offer
from kiosk.storage.log_reading import check_log

PROGRAM = Path(__file__).parent.parent / "redeeming_program.py"


def started(url: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def ask_both(processes: list[subprocess.Popen[str]], line: str) -> list[str]:
    """Ask both for the same in the same moment; give what each of them says."""
    for process in processes:
        assert process.stdin is not None
        process.stdin.write(f"{line}\n")
        process.stdin.flush()
    return [process.stdout.readline().strip() for process in processes if process.stdout]


def test_one_code_and_one_refresh_token_go_to_one_of_two_processes(database_url: str) -> None:
    store, env, clerk = new_issuer(database_url)
    codes = [offer(env, clerk, person.id).code for person in people(store, 3)]
    processes = [started(database_url) for _ in range(2)]

    redeemed = [ask_both(processes, f"redeem {code}") for code in codes]
    won = [next(each for each in said if each != "refused") for said in redeemed]
    refreshed = [ask_both(processes, f"refresh {token}") for token in won]

    for said in redeemed + refreshed:
        assert said.count("refused") == 1
    for process in processes:
        assert process.communicate(timeout=60) == ("", "")
    with store.reading() as uow:
        # Whoever of two used a refresh token second has copied it: the family is over.
        assert uow.tokens.count(TokenFilter(state=TokenState.VALID)) == 0
        assert uow.tokens.count(TokenFilter()) == 3 * len(codes)
        assert uow.redemptions.living(TokenFilter(), env.clock(), 9) == []
    check_log(database_url)
    store.close()
