"""The line between the publisher and its front: what is new, and whom to ask.

One byte each way is all the words there are. The front holds the other end of
the socket and ends when this one closes, however the publisher ended.
"""

from __future__ import annotations

import socket
from contextlib import suppress

# To the front: the timestamp was replaced; here (with a descriptor) is the signer.
REPLACED = b"T"
SIGNER = b"S"
# From the front: it answers requests now.
SERVING = b"R"
MOST_WORDS = 64
# A front is told at its start how many of one address may listen. Many gateways may share one.
LISTENERS_PER_ADDRESS = 1000
_FRONT_STARTS_SECONDS = 30.0


class FrontLine:
    """Tell one front what it must know; never wait for it, and never fail because of it."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock

    def wait_until_serving(self, seconds: float = _FRONT_STARTS_SECONDS) -> bool:
        """Wait until requests are answered; false when the front ended before, or takes longer."""
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(1) == SERVING
        except OSError:
            return False
        finally:
            self._socket.settimeout(0.0)

    def announce(self) -> None:
        """Say that the timestamp was replaced.

        A front that has many such words still to read needs no more of them.
        """
        with suppress(OSError):
            self._socket.send(REPLACED)

    def give_signer(self, signer: socket.socket) -> None:
        """Hand over the front's end of a new line to the signer, which is closed here."""
        with signer, suppress(OSError):
            socket.send_fds(self._socket, [SIGNER], [signer.fileno()])

    def close(self) -> None:
        """End the front."""
        self._socket.close()
