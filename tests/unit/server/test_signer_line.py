"""The front's line to the signer: one that hangs is noticed, and nobody waits for it."""

from __future__ import annotations

import asyncio
import socket
import threading
from typing import Any

import pytest

from kiosk.domain.errors import KioskError
from kiosk.server.calls import PING, CallBrokenError, CallServer, CallTimeoutError
from kiosk.server.front_endpoints import SignerLine

AT_ONCE = 0.001
PATIENCE = 10.0


async def until(line: SignerLine, watching: asyncio.Task[None], *, alive: bool) -> None:
    """Wait until whoever watches the line has found it as said."""
    async with asyncio.timeout(PATIENCE):
        while line.alive is not alive:
            await asyncio.wait({watching}, timeout=AT_ONCE)


def test_nobody_waits_for_a_signer_that_hangs_until_it_answers_again() -> None:
    ours, theirs = socket.socketpair()
    signer = CallServer(theirs, {PING: lambda _: {}, "double": lambda asked: asked})
    answering = threading.Thread(target=signer.serve)

    async def run() -> None:
        line = SignerLine(PATIENCE)
        await line.take(ours)
        watching = asyncio.create_task(line.watch(AT_ONCE, AT_ONCE))
        await until(line, watching, alive=False)
        with pytest.raises(CallBrokenError) as caught:
            await line.call("double", {})
        assert not isinstance(caught.value, CallTimeoutError)
        answering.start()
        watching.cancel()
        watching = asyncio.create_task(line.watch(AT_ONCE, PATIENCE))
        await until(line, watching, alive=True)
        assert await line.call("double", {"once": 1}) == {"once": 1}
        watching.cancel()
        await line.close()

    try:
        asyncio.run(run())
    finally:
        signer.close()
        if answering.ident is not None:
            answering.join()


def test_a_signer_that_refuses_to_be_asked_is_there() -> None:
    ours, theirs = socket.socketpair()
    refused: list[Any] = []

    def refuse(asked: dict[str, Any]) -> dict[str, Any]:
        refused.append(asked)
        raise KioskError("This is not done here.", "Start the publisher again.")

    signer = CallServer(theirs, {PING: refuse})
    answering = threading.Thread(target=signer.serve)
    answering.start()

    async def run() -> None:
        line = SignerLine(PATIENCE)
        await line.take(ours)
        watching = asyncio.create_task(line.watch(AT_ONCE, PATIENCE))
        async with asyncio.timeout(PATIENCE):
            while len(refused) < 3:
                await asyncio.wait({watching}, timeout=AT_ONCE)
        assert line.alive
        watching.cancel()
        await line.close()

    try:
        asyncio.run(run())
    finally:
        signer.close()
        answering.join()


def test_another_signer_is_believed_although_the_one_before_hung() -> None:
    hanging, nobody = socket.socketpair()
    following, somebody = socket.socketpair()

    async def run() -> None:
        line = SignerLine(PATIENCE)
        await line.take(hanging)
        watching = asyncio.create_task(line.watch(AT_ONCE, AT_ONCE))
        await until(line, watching, alive=False)
        watching.cancel()
        await line.take(following)
        assert line.alive
        await line.close()

    asyncio.run(run())
    nobody.close()
    somebody.close()


def test_where_many_wait_already_nobody_else_does() -> None:
    ours, silent = socket.socketpair()

    async def run() -> None:
        line = SignerLine(PATIENCE, most_pending=2)
        await line.take(ours)
        waiting = [asyncio.create_task(line.call("double", {})) for _ in range(2)]
        await asyncio.sleep(0)  # both have begun
        with pytest.raises(CallBrokenError) as caught:
            await asyncio.wait_for(line.call("double", {}), PATIENCE / 2)
        assert not isinstance(caught.value, CallTimeoutError)
        await line.close()
        for each in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(each, CallBrokenError)

    try:
        asyncio.run(run())
    finally:
        silent.close()
