"""The form of a submission: one header of JSON, then signature and pictures, then zeros.

Whoever has a station's file can seal whatever they like to the desk, so what
comes out of a seal is read as what a stranger wrote: every member has a type, a
length and an alphabet, every number a bound. Anything else is refused whole.

    "KSUB" | version (1 byte) | length of the header (4 bytes, big-endian)
    | header (UTF-8 JSON) | signature | picture … | zeros up to `BLOCK`

Version 1 had no member for answers that no State could hold: they stood among
the corrections, and are read from there. Version 2 is written.

The header states the lengths of signature and pictures; the zeros keep a
file's size from telling more than roughly how many pictures there are.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from pydantic import ValidationError

from kiosk.domain.enrolments import Correction, OpenAnswer
from kiosk.domain.errors import KioskError
from kiosk.services.submission_header import (
    MOST_PICTURE_BYTES,
    MOST_PICTURES,
    MOST_SIGNATURE_BYTES,
    SubmissionHeader,
)

if TYPE_CHECKING:
    from kiosk.domain.enrolments import Submission

BLOCK = 64 * 1024
MOST_HEADER_BYTES = 256 * 1024
MOST_PLAIN_BYTES = 48 * 1024 * 1024

_MAGIC = b"KSUB"
_VERSION, _FIRST_VERSION = b"\x02", b"\x01"
_VERSIONS = (_FIRST_VERSION, _VERSION)
_LENGTH_BYTES = 4
_AMONG_CORRECTIONS = {
    Correction("citizenships", "", "not listed"): OpenAnswer.CITIZENSHIP_NOT_LISTED,
    Correction("residences", "", "not listed"): OpenAnswer.RESIDENCE_NOT_LISTED,
    Correction("former", "", "not listed"): OpenAnswer.FORMER_CITIZENSHIP_NOT_LISTED,
    Correction("citizenships", "", "none"): OpenAnswer.NO_CITIZENSHIP,
}
"""How version 1 said them."""
_PNG = b"\x89PNG\r\n\x1a\n"


class SubmissionError(KioskError):
    """Refuse a submission that cannot be sealed, or a file that holds none."""


def encode(submission: Submission) -> bytes:
    """Give a submission as bytes; raise `SubmissionError` for one that `decode` would refuse."""
    statement = submission.statement
    blobs = [
        statement.signature_png if statement is not None else b"",
        *(each.image for each in submission.documents),
    ]
    try:
        header = SubmissionHeader.of(submission).model_dump_json().encode()
    except ValidationError:
        raise _unfit() from None
    body = b"".join((_MAGIC, _VERSION, len(header).to_bytes(_LENGTH_BYTES), header, *blobs))
    _require_sizes(header, blobs[0], blobs[1:])
    return body + bytes(-len(body) % BLOCK)


def decode(data: bytes) -> Submission:
    """Read a submission, or raise `SubmissionError` without quoting it."""
    version_end = len(_MAGIC) + len(_VERSION)
    start, version = version_end + _LENGTH_BYTES, data[len(_MAGIC) : version_end]
    known = data.startswith(_MAGIC) and version in _VERSIONS
    if not known or len(data) > MOST_PLAIN_BYTES or len(data) % BLOCK:
        raise _unreadable()
    end = start + int.from_bytes(data[version_end:start])
    if end > len(data) or end - start > MOST_HEADER_BYTES:
        raise _unreadable()
    try:
        header = SubmissionHeader.model_validate_json(data[start:end])
    except (ValidationError, RecursionError):
        # The cause is left out: pydantic quotes the value, which is personal.
        raise _unreadable() from None
    lengths = (header.signature_bytes, *(each.image_bytes for each in header.documents))
    bounds = list(accumulate(lengths, initial=end))
    if bounds[-1] > len(data) or len(data) - bounds[-1] >= BLOCK or any(data[bounds[-1] :]):
        raise _unreadable()
    signature, *images = (data[first:last] for first, last in pairwise(bounds))
    _require_sizes(data[start:end], signature, images)
    submission = header.submission(signature, images)
    return submission if version == _VERSION else _from_first(submission)


def _from_first(submission: Submission) -> Submission:
    """Take the answers that no State could hold out of the corrections of version 1."""
    if submission.open_answers:
        raise _unreadable()
    said = submission.corrections
    return replace(
        submission,
        corrections=tuple(each for each in said if each not in _AMONG_CORRECTIONS),
        open_answers=tuple(
            _AMONG_CORRECTIONS[each] for each in said if each in _AMONG_CORRECTIONS
        ),
    )


def _require_sizes(header: bytes, signature: bytes, images: list[bytes]) -> None:
    if (
        len(header) > MOST_HEADER_BYTES
        or len(signature) > MOST_SIGNATURE_BYTES
        or len(images) > MOST_PICTURES
        or any(len(image) > MOST_PICTURE_BYTES for image in images)
        or len(header) + len(signature) + sum(map(len, images)) > MOST_PLAIN_BYTES - BLOCK
    ):
        raise SubmissionError(
            "These pictures are too large to be handed in.",
            "Take fewer or smaller pictures of the documents.",
        )
    if signature and not signature.startswith(_PNG):
        raise _unreadable()


def _unfit() -> SubmissionError:
    return SubmissionError(
        "What was entered cannot be handed in as it is.",
        "Go back and look for a field with unusual characters, or ask for a person.",
    )


def _unreadable() -> SubmissionError:
    return SubmissionError(
        "This file holds no submission that this version reads.",
        "Keep it for whoever looks after the station; the registrant can come to the desk.",
    )
