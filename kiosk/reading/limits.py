"""How much a file, a picture and an answer may hold, for both sides of the pipe."""

from typing import Final

MAX_BYTES: Final = 50 * 1024 * 1024
MAX_PIXELS: Final = 100_000_000
MAX_PAGES: Final = 10
LONGEST_SIDE: Final = 4000
"""The longest side of a decoded page; what is larger is made smaller."""
MAX_LIVE_SIDE: Final = 4096
"""The longest side of a live frame, in pixels."""
