"""Shards of status indices: who gets which, and what the others show.

An index belongs to one token. It is drawn at random, so that neighbours say
nothing about the order of issue, and is not drawn again before the token has
expired (the caller's allocation still holds it until then).

**Decoys.** A list in which every 1 is a revocation tells everybody who can
read it how many there were. Entries that belong to no token therefore carry
decoys, drawn from a stream keyed by the shard's secret in fixed proportions.

**What a comparison of two publications shows.** Decoys that never changed
would give every change away as a real one. So in each publication one entry
in ``DECOY_PERIOD`` has its decoy drawn anew, in all directions: about 190 per
thousand of the redrawn entries change, some 780 in a full shard, of which
about 260 look like a fresh revocation. One revocation, or a dozen, drowns in
that. Not hidden are bulk acts of many hundreds between two publications, the
proportion of blocked entries when it differs much from the decoys', and, to
somebody who kept hundreds of publications, which entries never redraw: those
are probably in use. That is the price of lists that gateways can keep.
"""

from __future__ import annotations

import hmac
from collections import deque
from itertools import repeat
from operator import setitem
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kiosk.tokens.errors import StatusListError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SHARD_SIZE = 1 << 20
SECRET_LENGTH = 32
# Marks, in an allocation, an index that belongs to no token.
UNALLOCATED = 0xFF
DECOY_PERIOD = 256
# Of 256 decoys so many carry 0, 1 and 2: about 90, 7 and 3 in a hundred.
_DECOY_SHARES = (230, 18, 8)
_DECOY_BY_BYTE = b"".join(bytes([status]) * share for status, share in enumerate(_DECOY_SHARES))
_UNALLOCATED_MASK = bytes(UNALLOCATED) + b"\xff"
_FULLEST = 0.75


def empty_allocation(size: int = SHARD_SIZE) -> bytearray:
    """Return an allocation in which every index is free."""
    return bytearray([UNALLOCATED]) * size


def allocation(indices: Sequence[int], statuses: bytes, size: int = SHARD_SIZE) -> bytearray:
    """Return an allocation, one byte per index, from indices and their statuses.

    Every other index is free. A million entries are placed without a Python
    loop. Raises ``StatusListError`` when an index is named twice, lies beyond
    the shard, or has no status.
    """
    if len(indices) != len(statuses):
        raise _contradiction()
    entries = empty_allocation(size)
    try:
        deque(map(setitem, repeat(entries), indices, statuses), maxlen=0)
    except IndexError as error:
        raise _contradiction() from error
    if size - entries.count(UNALLOCATED) != len(indices):
        raise _contradiction()
    return entries


def _contradiction() -> StatusListError:
    return StatusListError(
        "The indices of a shard contradict each other.", "Check the store with kiosk audit verify."
    )


def allocate_index(
    is_taken: Callable[[int], bool],
    *,
    taken: int,
    randbelow: Callable[[int], int],
    size: int = SHARD_SIZE,
) -> int:
    """Draw a free index at random; ``randbelow`` is ``secrets.randbelow`` or a seed's.

    ``taken`` is how many indices are in use. A shard counts as full at three
    quarters, which keeps the expected number of draws below four and leaves
    decoys to hide among. Raises ``StatusListError`` then: open a new shard.
    """
    if taken >= size * _FULLEST:
        raise StatusListError("This shard of the status list is full.", "Open a new shard.")
    while True:
        idx = randbelow(size)
        if not is_taken(idx):
            return idx


def decoys(secret: bytes, label: str, epoch: int, size: int) -> bytes:
    """Draw ``size`` decoy statuses for one list of one shard.

    ``label`` tells the lists of a shard apart (the empty one is the validity
    list). ``epoch`` is the number of the publication: an entry keeps its decoy
    for ``DECOY_PERIOD`` epochs and each entry changes at its own epoch.
    Deterministic, so the publisher stores the secret and no decoys.
    """
    if len(secret) != SECRET_LENGTH:
        raise StatusListError("A shard's secret is not 32 bytes long.", "Open a new shard.")
    cycle, step = divmod(epoch, DECOY_PERIOD)
    phases = _stream(secret, f"phase\x00{label}", size)
    renewed = phases.translate(b"\xff" * step + b"\x00" * (DECOY_PERIOD - step))
    old = _stream(secret, f"decoy {cycle}\x00{label}", size).translate(_DECOY_BY_BYTE)
    new = _stream(secret, f"decoy {cycle + 1}\x00{label}", size).translate(_DECOY_BY_BYTE)
    return _choose(renewed, new, old)


def build_status_bytes(secret: bytes, label: str, epoch: int, entries: bytes | bytearray) -> bytes:
    """Fill the free indices of an allocation with decoys.

    ``entries`` holds one byte per index, a status or ``UNALLOCATED``; the
    result holds one status per byte, ready to be packed.
    """
    free = entries.translate(_UNALLOCATED_MASK)
    return _choose(free, decoys(secret, label, epoch, len(entries)), entries)


def _choose(mask: bytes | bytearray, chosen: bytes, otherwise: bytes | bytearray) -> bytes:
    """Take bytes of ``chosen`` where ``mask`` is 0xFF, else of ``otherwise``."""
    other = int.from_bytes(otherwise, "little")
    difference = int.from_bytes(chosen, "little") ^ other
    return (other ^ (difference & int.from_bytes(mask, "little"))).to_bytes(len(mask), "little")


def _stream(secret: bytes, label: str, length: int) -> bytes:
    """Return ``length`` bytes of AES-256-CTR under a key derived for ``label``."""
    key = hmac.digest(secret, label.encode(), "sha256")
    return Cipher(algorithms.AES256(key), modes.CTR(bytes(16))).encryptor().update(bytes(length))
