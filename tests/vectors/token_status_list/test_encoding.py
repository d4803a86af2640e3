"""The encodings published in draft-ietf-oauth-status-list.

Source: section 4 (two short examples) and the appendix "Test vectors for
Status List encoding" (1, 2, 4 and 8 bits). The lists there have 2^20 entries;
entries that are not named are 0.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.tokens import base64url
from kiosk.tokens.status_list import (
    StatusList,
    compress,
    decompress,
    pack,
    unpack,
)

VECTORS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("encoding.json").read_text(encoding="utf-8")
)["vectors"]
each_vector = pytest.mark.parametrize("vector", VECTORS, ids=[each["name"] for each in VECTORS])


def statuses_of(vector: dict[str, Any]) -> bytes:
    statuses = bytearray(vector["size"])
    for idx, status in vector["statuses"]:
        statuses[idx] = status
    return bytes(statuses)


@each_vector
def test_the_published_list_decodes_to_the_published_statuses(vector: dict[str, Any]) -> None:
    packed = decompress(base64url.decode(vector["lst"]))
    assert unpack(packed, vector["bits"]) == statuses_of(vector)
    listed = StatusList(vector["bits"], packed)
    assert all(listed.status(idx) == status for idx, status in vector["statuses"])


@each_vector
def test_the_published_statuses_pack_to_the_published_bytes(vector: dict[str, Any]) -> None:
    packed = pack(statuses_of(vector), vector["bits"])
    assert packed == decompress(base64url.decode(vector["lst"]))
    # Another library deflates differently; the draft binds the content only.
    assert decompress(compress(packed)) == packed
