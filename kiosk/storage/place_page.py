"""One page of places as bytes: three columns, so that whole shards are read without a loop."""

from __future__ import annotations

import struct

from kiosk.storage.errors import StoreDamagedError
from kiosk.tokens.places import PAGE, PAGE_LENGTH

_UNSIGNED_32 = struct.Struct("<I")
_EXPIRES, _STATES = PAGE * 4, PAGE * 8


class PlacePage:
    """Hold 4096 places in the form that `kiosk.tokens.places` reads.

    Cohort numbers (unsigned, 4 bytes, little end first), then the seconds
    since 1970 at which each is free again (likewise), then one state byte each.
    """

    def __init__(self, data: bytes = bytes(PAGE_LENGTH)) -> None:
        if len(data) != PAGE_LENGTH:
            raise StoreDamagedError(
                "A page of the status lists has not the length of one.",
                "Restore the store from a backup.",
            )
        self._data = bytearray(data)

    def get(self, place: int) -> tuple[int, int, int]:
        """Give cohort, state and expiry of a place within the page."""
        (cohort,) = _UNSIGNED_32.unpack_from(self._data, place * 4)
        (expires,) = _UNSIGNED_32.unpack_from(self._data, _EXPIRES + place * 4)
        return cohort, self._data[_STATES + place], expires

    def put(self, place: int, cohort: int, state: int, expires: int) -> None:
        """Set cohort, state and expiry of a place within the page."""
        _UNSIGNED_32.pack_into(self._data, place * 4, cohort)
        _UNSIGNED_32.pack_into(self._data, _EXPIRES + place * 4, expires)
        self._data[_STATES + place] = state

    def __bytes__(self) -> bytes:
        return bytes(self._data)
