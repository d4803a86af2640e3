"""Decoys: what a list shows at the indices that belong to no token.

A list in which every 1 is a revocation tells everybody who can read it how
many there were. Entries that belong to no token therefore carry decoys, drawn
from a stream keyed by the shard's secret in fixed proportions.

**What a comparison of two publications shows.** Decoys that never changed
would give every change away as a real one. So whenever a list is built anew,
one entry in ``DECOY_PERIOD`` for each publication since has its decoy drawn
anew, in all directions: about 170 per thousand of the redrawn entries change,
some 710 in an empty shard, of which about 240 look like a fresh revocation.
One revocation, or a dozen, drowns in that. Not hidden are bulk acts of many
hundreds between two publications, the proportion of blocked entries when it
differs much from the decoys', and, to somebody who kept hundreds of
publications, which entries never redraw: those are probably in use. That is
the price of lists that gateways can keep.

The validity list of a closed shard holds no decoys (``kiosk.tokens.publication``).

A list none of whose own entries changed is not built anew
(``kiosk.tokens.publication``): whoever follows the publications sees *that* a
list changed, never where or how often. In return a model that a directive
does not name keeps its list to the byte, which anybody can check.

Everything is done on whole numbers of two bits per entry, the packed form of
the list itself: a million entries cost some milliseconds. The draws of a
period are kept, a quarter of a megabyte for each full list, and of the lists
drawn last the epochs of their entries, two megabytes each.
"""

from __future__ import annotations

import hmac
from functools import lru_cache

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kiosk.tokens.errors import StatusListError

SECRET_LENGTH = 32
DECOY_PERIOD = 256
_PHASE_BITS = 8
_DRAW_COINS = 5
_ENTRIES_PER_BYTE = 4
_MOST_DRAWS = 128
_MOST_PHASES = 12


def decoys(secret: bytes, label: str, epoch: int, size: int) -> int:
    """Draw ``size`` decoys, packed two bits each, for one list of one shard.

    ``label`` tells the lists of a shard apart (the empty one is the validity
    list). ``epoch`` is the number of the publication: an entry keeps its decoy
    for ``DECOY_PERIOD`` epochs and each entry changes at its own epoch.
    Deterministic, so the publisher stores the secret and no decoys.
    """
    if len(secret) != SECRET_LENGTH:
        raise StatusListError("A shard's secret is not 32 bytes long.", "Open a new shard.")
    cycle, step = divmod(epoch, DECOY_PERIOD)
    old = _draw(secret, f"decoy {cycle}\x00{label}", size)
    if not step:
        return old
    new = _draw(secret, f"decoy {cycle + 1}\x00{label}", size)
    renewed = _below(step, _phases(secret, f"phase\x00{label}", size), size)
    return old ^ ((old ^ new) & (renewed | renewed << 1))


@lru_cache(maxsize=_MOST_PHASES)
def _phases(secret: bytes, label: str, size: int) -> list[int]:
    """Draw the epoch of each entry's own, bit by bit; those of the lists drawn last are kept."""
    return _coins(secret, label, _PHASE_BITS, size)


@lru_cache(maxsize=_MOST_DRAWS)
def _draw(secret: bytes, label: str, size: int) -> int:
    """Draw 0, 1 and 2 for 29, 2 and 1 of 32 entries."""
    first, second, third, one, two = _coins(secret, label, _DRAW_COINS, size)
    shown = first & second & third
    ones = shown & one
    return ones | ((shown ^ ones) & two) << 1


def _below(limit: int, bits: list[int], size: int) -> int:
    """Mark, with 0b01, the entries whose number (lowest bit first) is below ``limit``."""
    low = low_bits(size)
    below = 0
    for position, bit in enumerate(bits):
        zero = low ^ bit
        below = below | zero if limit >> position & 1 else below & zero
    return below


def _coins(secret: bytes, label: str, count: int, size: int) -> list[int]:
    """Toss ``count`` fair coins per entry: numbers with a random lower bit in each entry.

    AES-256-CTR under a key derived for ``label``; each two bits of the stream
    are two coins.
    """
    low = low_bits(size)
    length = -(-size // _ENTRIES_PER_BYTE)
    key = hmac.digest(secret, label.encode(), "sha256")
    cipher = Cipher(algorithms.AES256(key), modes.CTR(bytes(16))).encryptor()
    tossed = []
    for _ in range(-(-count // 2)):
        stream = int.from_bytes(cipher.update(bytes(length)), "little")
        tossed += [stream & low, stream >> 1 & low]
    return tossed[:count]


@lru_cache(maxsize=4)
def low_bits(size: int) -> int:
    """Give the number with 0b01 in each of ``size`` entries of two bits."""
    whole = int.from_bytes(b"\x55" * -(-size // _ENTRIES_PER_BYTE), "little")
    return whole & ((1 << 2 * size) - 1)
