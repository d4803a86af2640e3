"""Checkpoints: signed tree heads as specified by C2SP ``tlog-checkpoint``."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.audit.errors import CheckpointError
from kiosk.audit.merkle import HASH_BYTES
from kiosk.audit.note import NoteSigner, NoteVerifier, open_note

if TYPE_CHECKING:
    from kiosk.audit.merkle import Frontier

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)
_MIN_LINES = 3


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Hold a tree head: the log's origin, its size, its root hash (32 bytes).

    Extension lines are read, since others may write them, and never written.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @classmethod
    def of(cls, origin: str, frontier: Frontier) -> Checkpoint:
        """Take the head of a log."""
        return cls(origin, frontier.size, frontier.root)

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """Read the note text; raise `CheckpointError` for anything but its one form."""
        lines = text.split("\n")
        if lines.pop() != "" or len(lines) < _MIN_LINES or not all(lines):
            raise _malformed()
        origin, size, encoded, *extensions = lines
        if not _SIZE.fullmatch(size):
            raise _malformed()
        try:
            root = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise _malformed() from error
        checkpoint = cls(origin, int(size), root, tuple(extensions))
        if len(root) != HASH_BYTES or checkpoint.text != text:
            raise _malformed()
        return checkpoint

    @property
    def text(self) -> str:
        """Give the note text that is signed."""
        encoded = base64.b64encode(self.root).decode()
        lines = (self.origin, str(self.size), encoded, *self.extensions)
        return "".join(f"{line}\n" for line in lines)


def sign_checkpoint(frontier: Frontier, signer: NoteSigner) -> str:
    """Sign the head of a log; the key's name is the log's origin.

    The caller vouches that the log extends every head signed before: two
    signed heads that do not extend each other are proof of fraud.
    """
    return signer.sign(Checkpoint.of(signer.name, frontier).text)


def open_checkpoint(note: str, *verifiers: NoteVerifier) -> Checkpoint:
    """Give the tree head of a note that one of the log's keys has signed.

    Raises `NoteError` where the signature is missing or wrong, and
    `CheckpointError` where the text is malformed or names another log.
    """
    checkpoint = Checkpoint.parse(open_note(note, *verifiers))
    if checkpoint.origin not in {verifier.name for verifier in verifiers}:
        raise CheckpointError(
            "The checkpoint belongs to another log.",
            "Check which log the key and the checkpoint come from.",
        )
    return checkpoint


def _malformed() -> CheckpointError:
    return CheckpointError(
        "This is not a checkpoint in the form of C2SP.",
        "Ask for the checkpoint again, and copy it unchanged.",
    )
