"""Canonical JSON: one sequence of bytes for one value, so that hashes mean something.

The form of RFC 8785 for the values used here: objects with ASCII keys, arrays,
strings, booleans, small integers and null.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def canonical_json(value: Any) -> bytes:
    """Return the value as JSON with sorted keys and no spaces, in UTF-8."""
    return json.dumps(
        value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 digest in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()
