"""What is fuzzed: each target takes any bytes and may raise only what it promises."""

from __future__ import annotations

import io
import zlib
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from kiosk.documents import MrzError, parse, proves
from kiosk.documents.aamva import AamvaError, compare_licence, parse_aamva
from kiosk.reading.decode import decode
from kiosk.reading.errors import ReadingError
from kiosk.reading.limits import LONGEST_SIDE
from kiosk.reading.wire import WireError, receive
from kiosk.reading.wire_results import (
    examination_from_json,
    preview_from,
    reading_from_json,
    sentences_from,
    watched_from_json,
)
from tests.fuzz import seeds

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = date(2026, 6, 12)
PNG = b"\x89PNG\r\n\x1a\n"


class Target(NamedTuple):
    """Hold one part that meets what strangers write, and where to start from."""

    attack: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]
    longest: int
    """The most bytes that are tried."""


def read_zone(data: bytes) -> None:
    """Read characters as a machine-readable zone."""
    try:
        document = parse(data.decode("utf-8", "replace"), today=TODAY, specimens_allowed=True)
    except MrzError:
        return
    proves(document)
    assert parse(document.lines, today=TODAY, specimens_allowed=True) == document


def read_licence(data: bytes) -> None:
    """Read a barcode as a North American licence."""
    try:
        licence = parse_aamva(data.decode("latin-1"))
    except AamvaError:
        return
    compare_licence(
        licence,
        primary_identifier=licence.family_name,
        secondary_identifier="ANNA MARIA",
        date_of_birth=licence.date_of_birth,
    )


def decode_picture(data: bytes) -> None:
    """Decode any file; a PNG gets its checksums mended, or nothing behind them is met."""
    _decode(_with_checksums(data) if data.startswith(PNG) else data)


def decode_pdf(data: bytes) -> None:
    """Draw a PDF, whatever stands before it."""
    _decode(data if b"%PDF-" in data[:1024] else b"%PDF-1.7\n" + data)


def _decode(data: bytes) -> None:
    try:
        for frame in decode(data):
            assert frame.pixels.shape == (frame.height, frame.width, 3)
            assert min(frame.height, frame.width) >= 1
            assert max(frame.height, frame.width) <= LONGEST_SIDE + 1
    except ReadingError as error:
        told = error.problem, error.remedy
    else:
        return
    assert all(sentence.endswith(".") for sentence in told)


def understand(data: bytes) -> None:
    """Take bytes for a worker's answer."""
    try:
        header, body = receive(io.BytesIO(data))
    except WireError:
        return
    for attempt in (
        lambda: preview_from(header, body),
        lambda: reading_from_json(header.get("reading")),
        lambda: examination_from_json(header.get("examination")),
        lambda: watched_from_json(header.get("watched"), preview_from(header, body)),
        lambda: sentences_from(header.get("error")),
    ):
        try:
            attempt()
        except WireError:
            continue


def _with_checksums(data: bytes) -> bytes:
    """Return a PNG with the right checksum after each chunk."""
    mended, place = bytearray(data), len(PNG)
    while place + 12 <= len(data):
        end = place + 8 + int.from_bytes(data[place : place + 4], "big")
        if end + 4 > len(data):
            break
        mended[end : end + 4] = zlib.crc32(data[place + 4 : end]).to_bytes(4, "big")
        place = end + 4
    return bytes(mended)


TARGETS = {
    "zone": Target(read_zone, seeds.zones, 400),
    "licence": Target(read_licence, seeds.licences, 4000),
    "picture": Target(decode_picture, seeds.pictures, 8000),
    "pdf": Target(decode_pdf, seeds.pdfs, 8000),
    "wire": Target(understand, seeds.messages, 8000),
}
