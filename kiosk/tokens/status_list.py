"""Token Status List (draft-ietf-oauth-status-list): packed, deflated, signed.

Section 4 defines the packing, section 5.1 the JWT. All loops over entries run
in C: a list of a million entries is packed by slicing and by whole-number
shifts, never by a Python loop.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.tokens import base64url, jws
from kiosk.tokens.errors import StatusListError, TokenRefusedError

# The draft recommends the highest level, 9 (section 4.1). On lists full of
# decoys that takes fourteen times as long as 6 to save seven per cent, which
# seconds-fast revocation cannot spare. Level 1 of ISA-L's own scale is as small
# as zlib's 6 on such lists and eighty times as fast; the wheel for gateways,
# which read lists and build none, does without it.
try:
    from isal.isal_zlib import compress as _deflate

    _LEVEL = 1
except ImportError:
    from zlib import compress as _deflate

    _LEVEL = 6

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.tokens.keys import TokenSigner, VerificationKey

TYP = "statuslist+jwt"
ENTRY_SIZES = (1, 2, 4, 8)
# What fits into so many bits.
_FITTING = {bits: bytes(range(1 << bits)) for bits in ENTRY_SIZES}
# A shard of 2^20 entries of 8 bits; whatever inflates to more is an attack.
PACKED_MAX_LENGTH = 1 << 20
LIST_TOKEN_MAX_LENGTH = 2 << 20
_REMEDY = "Publish the list again; if that does not help, ask the issuer."


def pack(statuses: bytes, bits: int) -> bytes:
    """Pack one status per byte into ``bits`` per status, lowest bits first.

    Entries missing in the last byte are 0. Raises ``StatusListError`` when a
    status needs more than ``bits``.
    """
    _require_entry_size(bits)
    if statuses.translate(None, _FITTING[bits]):
        raise StatusListError(
            f"A status does not fit into {bits} bits.", "Use a list with more bits per status."
        )
    per_byte = 8 // bits
    if per_byte == 1:
        return bytes(statuses)
    length = -(-len(statuses) // per_byte)
    padded = statuses.ljust(length * per_byte, b"\0")
    packed = 0
    for position in range(per_byte):
        lane = int.from_bytes(padded[position::per_byte], "little")
        packed |= lane << (position * bits)
    return packed.to_bytes(length, "little")


def unpack(packed: bytes, bits: int) -> bytes:
    """Return one status per byte; the inverse of ``pack`` for full bytes."""
    _require_entry_size(bits)
    per_byte = 8 // bits
    if per_byte == 1:
        return bytes(packed)
    statuses = bytearray(len(packed) * per_byte)
    mask = (1 << bits) - 1
    for position in range(per_byte):
        lane = bytes((byte >> (position * bits)) & mask for byte in range(256))
        statuses[position::per_byte] = packed.translate(lane)
    return bytes(statuses)


def compress(packed: bytes) -> bytes:
    """Deflate in the ZLIB format (section 4.1), with ISA-L where it is installed.

    The bytes differ between the two; what they inflate to does not.
    """
    return _deflate(packed, _LEVEL)


def decompress(data: bytes, max_length: int = PACKED_MAX_LENGTH) -> bytes:
    """Inflate exactly one ZLIB stream of at most ``max_length`` bytes.

    Stops as soon as the limit is passed, so a small file cannot fill the
    memory. Raises ``StatusListError``, also for a truncated stream and for
    bytes after its end.
    """
    inflater = zlib.decompressobj()
    try:
        packed = inflater.decompress(data, max_length + 1)
    except zlib.error as error:
        raise StatusListError("A status list is not compressed as it must be.", _REMEDY) from error
    if len(packed) > max_length:
        raise StatusListError("A status list is longer than any list may be.", _REMEDY)
    if not inflater.eof or inflater.unused_data:
        raise StatusListError("A status list is cut short or has something added.", _REMEDY)
    return packed


@dataclass(frozen=True, slots=True)
class StatusList:
    """Hold a packed list; ``status`` reads one entry without unpacking."""

    bits: int
    packed: bytes

    def __len__(self) -> int:
        return len(self.packed) * 8 // self.bits

    def status(self, idx: int) -> int:
        """Return entry ``idx``; raise ``IndexError`` outside the list."""
        if idx < 0:
            raise IndexError(idx)
        position = idx * self.bits
        return (self.packed[position >> 3] >> (position & 7)) & ((1 << self.bits) - 1)


@dataclass(frozen=True, slots=True)
class StatusListToken:
    """Hold the claims of a Status List Token (section 5.1); times in seconds.

    ``sub`` is the list's URI, the one that referenced tokens carry.
    """

    sub: str
    iat: int
    exp: int
    ttl: int
    status_list: StatusList

    def sign(self, key: TokenSigner) -> str:
        """Return the list as a signed ``statuslist+jwt``."""
        payload = {
            "sub": self.sub,
            "iat": self.iat,
            "exp": self.exp,
            "ttl": self.ttl,
            "status_list": {
                "bits": self.status_list.bits,
                "lst": base64url.encode(compress(self.status_list.packed)),
            },
        }
        return jws.sign(payload, typ=TYP, key=key)


def verify_list_token(
    text: str, *, uri: str, keys: Mapping[str, VerificationKey], now: float
) -> StatusListToken:
    """Return the list that ``text`` signs, provided it is the one at ``uri``.

    Section 8.3: the type, the signature, ``sub`` and the times are checked
    before anything is inflated. Raises ``StatusListError``.
    """
    try:
        payload = jws.verify_jws(text, typ=TYP, keys=keys, max_length=LIST_TOKEN_MAX_LENGTH)
    except TokenRefusedError as error:
        raise StatusListError(f"A status list is refused. {error.problem}", _REMEDY) from error
    if payload.get("sub") != uri:
        raise StatusListError("A status list was published in the place of another.", _REMEDY)
    iat, exp, ttl = (_require_seconds(payload, name) for name in ("iat", "exp", "ttl"))
    if now >= exp:
        raise StatusListError("A status list has expired.", "Start the publisher.")
    status_list = _read_status_list(payload.get("status_list"))
    return StatusListToken(uri, iat, exp, ttl, status_list)


def _require_seconds(payload: dict[str, Any], name: str) -> int:
    value = payload.get(name)
    if type(value) is not int or value < 0:
        raise StatusListError(f"A status list lacks the time {name}.", _REMEDY)
    return value


def _read_status_list(value: Any) -> StatusList:
    if type(value) is not dict or type(value.get("lst")) is not str:
        raise StatusListError("A status list token holds no list.", _REMEDY)
    bits = value.get("bits")
    if type(bits) is not int:
        raise StatusListError("A status list does not say its bits per status.", _REMEDY)
    _require_entry_size(bits)
    try:
        deflated = base64url.decode(value["lst"])
    except ValueError as error:
        raise StatusListError(f"A status list is malformed: {error}.", _REMEDY) from error
    return StatusList(bits, decompress(deflated))


def _require_entry_size(bits: int) -> None:
    if bits not in ENTRY_SIZES:
        raise StatusListError("A status has 1, 2, 4 or 8 bits.", _REMEDY)
